import type {PropertyDeclaration, ReactiveElement} from 'lit';

/**
 * A property that an attribute can set, and whose change draws the widget again. As Lit's decorator of the same
 * name, without the part for standard decorators, which every browser would load and TypeScript does not use here.
 */
export function property(options?: PropertyDeclaration) {
  return (prototype: ReactiveElement, name: string) => {
    // The class that declares it; TypeScript knows a constructor only as a function.
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };
}

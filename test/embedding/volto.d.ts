// The add-on is plain JSX, as Volto takes it; here is what its test uses.

declare module '*/volto-arengo/src/Tag.jsx' {
  import type {FunctionComponent} from 'react';

  export const Tag: FunctionComponent<{
    data: Record<string, string | number>;
    settings: {script: string; integrity: string; origins: readonly string[]};
    site: string;
    lang: string;
  }>;
}

declare module '*/volto-arengo/src/schema.js' {
  export function schema(given: {data: {noun?: string}; locale?: string}): {
    fieldsets: readonly {fields: readonly string[]}[];
    properties: Record<string, {title: string; choices?: readonly (readonly string[])[]}>;
  };
}

declare module 'react-dom/server' {
  import type {ReactNode} from 'react';

  export function renderToString(node: ReactNode): string;
}

import type {Meta} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import type {Noun} from '../src/model/noun.ts';
import type {Settings} from './face.ts';

type ArgTypes = NonNullable<Meta<Settings>['argTypes']>;

/** The declaration of each element that has a tag. */
const declarations = manifest.modules.flatMap((module) =>
  module.declarations.flatMap((declaration) => ('tagName' in declaration ? [declaration] : [])),
);

/** What the manifest says of a widget. */
export function described(widget: Noun) {
  const found = declarations.find(({tagName}) => tagName === `arengo-${widget}`);
  if (!found) throw new Error(`custom-elements.json has no <arengo-${widget}>: run \`npm run manifest\``);
  return found;
}

/** What all stories of a widget share; a file of stories says its title itself, where Storybook can read it. */
export function widget(noun: Noun) {
  const {attributes, cssProperties} = described(noun);
  const controls = [
    ...attributes.map(({name, type}) => [name, controlFor(type.text)] as const),
    ...cssProperties.map(
      ({name}) => [name, {control: /radius|space|font/.test(name) ? 'text' : 'color'}] as const,
    ),
  ];
  return {
    component: `arengo-${noun}`,
    argTypes: Object.fromEntries(controls) as ArgTypes,
  } satisfies Meta<Settings>;
}

/** Choices where the type lists them, else what is typed. */
function controlFor(type: string) {
  const options = [...type.matchAll(/'([^']+)'/g)].map(([, option]) => option);
  if (options.length > 0) return {control: 'select', options};
  return {control: type.startsWith('number') ? 'number' : 'text'};
}

/**
 * The manifest as Storybook makes its tables from it: attributes are properties too, and a part may have the name of
 * an attribute.
 */
export const tables = {
  ...manifest,
  modules: [
    {
      declarations: declarations.map(({cssParts, slots, ...rest}) => ({
        ...rest,
        members: [],
        slots: slots.map((slot) => ({...slot, name: slot.name || '(default)'})),
        cssParts: cssParts.map((part) => ({...part, name: `::part(${part.name})`})),
      })),
    },
  ],
};

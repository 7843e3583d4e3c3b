/** The tags in Svelte 5. Take it once, in a file of types: `import type {} from 'arengo/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Properties, Tags} from './tags.ts';

type ArengoElements = {
  [T in keyof Tags]: HTMLAttributes<Tags[T]> & Properties<Tags[T]> & Listeners;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'arengo-agenda': ArengoElements['arengo-agenda'];
    'arengo-commitment': ArengoElements['arengo-commitment'];
    'arengo-consultation': ArengoElements['arengo-consultation'];
    'arengo-dataset': ArengoElements['arengo-dataset'];
    'arengo-plan': ArengoElements['arengo-plan'];
  }
}

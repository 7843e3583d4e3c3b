/** The tags in Vue's templates. Take it once, in a file of types: `import type {} from 'arengo/vue'`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Events, Properties, Tags} from './tags.ts';

type CamelCase<T extends string> = T extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : T;

type VueListeners = {
  [K in keyof Events as `on${Capitalize<CamelCase<K>>}`]?: (event: Events[K]) => void;
};

type ArengoComponents = {
  [T in keyof Tags]: new () => {
    /** Properties and listeners, and what every HTML element takes. */
    $props: HTMLAttributes & PublicProps & Properties<Tags[T]> & VueListeners;
  };
};

declare module 'vue' {
  interface GlobalComponents {
    'arengo-agenda': ArengoComponents['arengo-agenda'];
    'arengo-commitment': ArengoComponents['arengo-commitment'];
    'arengo-consultation': ArengoComponents['arengo-consultation'];
    'arengo-dataset': ArengoComponents['arengo-dataset'];
    'arengo-plan': ArengoComponents['arengo-plan'];
  }
}

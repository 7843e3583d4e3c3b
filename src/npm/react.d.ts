/** The tags in JSX, for React 19. Take it once, in a file of types: `import type {} from 'arengo/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Listeners, Properties, Tags} from './tags.ts';

type ArengoTags = {
  [T in keyof Tags]: DetailedHTMLProps<HTMLAttributes<Tags[T]>, Tags[T]> & Properties<Tags[T]> & Listeners;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'arengo-agenda': ArengoTags['arengo-agenda'];
      'arengo-commitment': ArengoTags['arengo-commitment'];
      'arengo-consultation': ArengoTags['arengo-consultation'];
      'arengo-dataset': ArengoTags['arengo-dataset'];
      'arengo-plan': ArengoTags['arengo-plan'];
    }
  }
}

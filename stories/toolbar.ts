import type {Preview} from '@storybook/web-components-vite';
import type {Network} from './network.ts';

/** What the toolbar sets. */
export type Toolbar = {
  readonly language: 'it' | 'en';
  readonly theme: 'plain' | 'bootstrap-italia' | 'dark' | 'none';
  readonly direction: 'ltr' | 'rtl';
  readonly network: Network;
  readonly colors: 'own' | 'forced';
};

/** How a page is that declares nothing; the words of a face are those of this page. */
export const toolbar: Toolbar = {
  language: 'it',
  theme: 'plain',
  direction: 'ltr',
  network: 'normal',
  colors: 'own',
};

type Tool = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Tool['toolbar']>['icon']>;

const tool = (title: string, icon: Icon, items: Readonly<Record<string, string>>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, text]) => ({value, title: text})),
    dynamicTitle: true,
  },
});

/** The toolbar as Storybook draws it. */
export const globalTypes = {
  language: tool('Language', 'globe', {it: 'Italiano', en: 'English'}),
  theme: tool('Page', 'paintbrush', {
    plain: 'Page without a theme',
    'bootstrap-italia': 'Variables of Bootstrap Italia',
    dark: 'Dark page',
  }),
  direction: tool('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
  network: tool('Network', 'lightning', {
    normal: 'Network as usual',
    slow: 'Slow: three seconds',
    offline: 'Offline',
    unavailable: 'Server says 503',
    garbage: 'Server sends garbage',
  }),
  colors: tool('Colours', 'contrast', {own: 'Own colours', forced: 'Forced colours (approximation)'}),
} satisfies Record<keyof Toolbar, Tool>;

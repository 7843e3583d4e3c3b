import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fireEvent, within} from 'storybook/test';
import {wordsPage} from './words/page.ts';
import {allRows} from './words/rows.ts';

const files = import.meta.glob<string>('../src/messages/*/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const read = (name: string) => files[`../src/messages/${name}.ts`] ?? '';

const meta = {
  title: 'Words',
  parameters: {
    controls: {disable: true},
    // One table is made like the other: axe reads one of ten.
    a11y: {context: {include: ['.words header', '.words table:nth-of-type(2)']}},
  },
  loaders: [async () => ({rows: await allRows()})],
} satisfies Meta;
export default meta;

/** Every message in every language. */
export const AllLanguages: StoryObj = {
  globals: {theme: 'plain', direction: 'ltr', colors: 'own'},
  render: (_args, {loaded}) => wordsPage(loaded['rows'] as Awaited<ReturnType<typeof allRows>>, read),
  play: async ({canvasElement}) => {
    const page = within(canvasElement);
    const search = page.getByRole('searchbox');
    await fireEvent.input(search, {target: {value: 'Riprova tra 2 minuti'}});
    await expect(page.getByRole('status')).toHaveTextContent(/^1 of /);
    await expect(page.getByText('Try again in 2 minutes.')).toBeVisible();
    await fireEvent.input(search, {target: {value: ''}});
  },
};

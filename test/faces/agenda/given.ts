import type {Face} from '../face.ts';
import {event} from './entries.ts';

/** What a face has beside its name and its words. */
export type More = Partial<Face>;

export const face = (name: string, words: readonly string[], given: More, more: More): Face => ({
  widget: 'agenda',
  name,
  path: '/agenda',
  words,
  ...given,
  ...more,
});

export const inItalian = (entries: readonly object[]) => entries.map((entry) => ({language: 'it', ...entry}));

/** Entries that a server of ours has. */
export const agenda = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  face(name, words, {published: {agenda: inItalian(entries)}}, more);

/** Entries that no API of ours would give, or more than it gives at once. */
export const file = (name: string, entries: readonly object[], words: readonly string[], more: More = {}) =>
  face(name, words, {files: {'/agenda': {items: inItalian(entries)}}}, more);

/** Two thousand entries, and an address of more. */
export const cut: More = {
  files: {
    '/agenda': {
      items: inItalian(
        Array.from({length: 2000}, (_, index) => event(String(index), `2099-01-${10 + (index % 20)}`)),
      ),
      next: 'agenda-2.json',
    },
  },
};

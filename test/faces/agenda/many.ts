import type {Face} from '../face.ts';
import {event, type WrittenEntry} from './entries.ts';
import {cut, face, file, inItalian} from './given.ts';

const tenThousand: readonly WrittenEntry[] = Array.from({length: 10_000}, (_, index) =>
  event(String(index), `21${String(index % 80).padStart(2, '0')}-0${1 + (index % 9)}-1${index % 10}`),
);

/** Several addresses as one agenda, and more entries than are shown at once. */
export const manyFaces: readonly Face[] = [
  face(
    'several addresses',
    ['Uno di due', 'Altro ente', 'Fonte: Sito A, Sito B', 'Fonte: localhost'],
    {
      path: '/one.json /faces/agenda/several-addresses/two.json',
      files: {
        '/one': {
          items: inItalian([
            event('x', '2099-01-01', {
              title: 'Uno di due',
              url: 'https://example.org/e',
              provenance: {source: 'Sito A'},
            }),
          ]),
        },
        '/two': {
          items: inItalian([
            event('y', '2099-01-01', {
              title: 'Lo stesso',
              url: 'https://example.org/e',
              provenance: {source: 'Sito B'},
            }),
            event('x', '2099-02-01', {title: 'Altro ente'}),
          ]),
        },
      },
    },
    {never: ['Lo stesso']},
  ),
  face(
    'one of several fails',
    ['Uno di due', 'localhost', 'Riprova'],
    {
      path: '/one.json /faces/agenda/one-of-several-fails/none.json',
      files: {'/one': {items: inItalian([event('x', '2099-01-01', {title: 'Uno di due'})])}},
    },
    {},
  ),
  face('more than are fetched', ['Sono mostrati i primi 2', '20 di 2'], cut, {
    attributes: {filters: 'off'},
  }),
  file('ten thousand', tenThousand, ['20 di 10.000', 'Mostra altri']),
];

import type {Face} from '../face.ts';
import {failuresOf} from '../failures.ts';
import {assembly, event, inArabic} from './entries.ts';
import {extrasFaces} from './extras.ts';
import {filterFaces} from './filters.ts';
import {agenda} from './given.ts';
import {listFaces} from './list.ts';
import {manyFaces} from './many.ts';
import {monthFaces} from './month.ts';
import {readingFaces} from './reading.ts';
import {tableFaces} from './table.ts';

/** Every face of `<arengo-agenda>`. */
export const agendaFaces: readonly Face[] = [
  ...failuresOf('agenda', '/agenda'),
  ...listFaces,
  ...readingFaces,
  ...monthFaces,
  ...tableFaces,
  agenda(
    'another language',
    [{...assembly, language: 'sl', title: 'Zbor občanov'}],
    ['Zbor občanov', 'Appuntamenti'],
  ),
  ...filterFaces,
  ...manyFaces,
  ...extrasFaces,
  agenda('one entry', [event('unico', '2099-05-05')], ['Appuntamento unico', 'martedì 5 maggio 2099'], {
    never: ['Già passati', 'Mostra altri'],
  }),
  agenda(
    'all unknown',
    [{id: 'ignoto', kind: 'meeting', title: 'Incontro', start: '2099-05', datePrecision: 'month'}],
    ['Incontro', 'maggio 2099'],
  ),
  agenda(
    'right to left',
    [inArabic],
    ['اجتماع الحي حول الساحة الجديدة', 'قاعة البلدية', 'In presenza e online'],
    {direction: 'rtl'},
  ),
];

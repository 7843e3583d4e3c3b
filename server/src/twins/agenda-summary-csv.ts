import type {AgendaSummary, OfficialSummary} from '../../../src/model/agenda-summary.ts';
import type {Text} from '../../../src/model/text.ts';
import type {Row} from './csv.ts';
import {csvOf, wordsOf} from './csv.ts';

const columns = [
  'Anno',
  'Decisore pubblico',
  'Carica',
  'Ente',
  'Incontri',
  'Con organizzazioni',
  'Con persone fisiche',
  'Con altri',
  'Senza nomi pubblicati',
  'Pubblicati in ritardo',
  'Dichiarazioni di nessun incontro',
];

/** A year of meetings as a table, one decision-maker a row. No row of totals: a sum would count meetings twice. */
export function summaryCsv({year, officials}: AgendaSummary): string {
  return csvOf(
    columns,
    officials.map((one) => rowOf(year, one)),
  );
}

function rowOf(year: number, {official, language, ...counts}: OfficialSummary): Row {
  const say = (text: Text | undefined) => wordsOf(text, language);
  return [
    year,
    official?.name,
    say(official?.role),
    say(official?.organisation?.name),
    counts.meetings,
    counts.organisations,
    counts.persons,
    counts.others,
    counts.unnamed,
    counts.late,
    counts.nilReturns,
  ];
}

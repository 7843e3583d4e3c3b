import type {Settings} from '../settings.ts';
import type {UsageRow} from '../usage/figures.ts';
import {csvOf} from './csv.ts';

const columns = [
  {name: 'day', datatype: 'date', description: 'The day, by the clock in Rome.'},
  {
    name: 'noun',
    datatype: 'string',
    description: 'What was asked for: consultations, results, agenda, datasets, plans, usage.',
  },
  {name: 'form', datatype: 'string', description: 'In which form: html is the page for people.'},
  {
    name: 'requests',
    datatype: 'nonNegativeInteger',
    description: 'How many requests were answered. Empty: fewer than five.',
  },
] as const;

/** The counts as a table (RFC 4180). */
export function usageCsv(rows: readonly UsageRow[]): string {
  return csvOf(
    columns.map(({name}) => name),
    rows.map(({day, noun, form, count}) => [day, noun, form, count]),
  );
}

/** What the table means, for programs (CSV on the Web, W3C Recommendation of 17 December 2015). */
export function usageCsvMetadata({publisher}: Settings): string {
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
    url: 'usage.csv',
    'dc:title': 'Requests to the participation API, by day, noun and form',
    'dc:publisher': publisher.name,
    'dc:license': {'@id': 'https://creativecommons.org/publicdomain/zero/1.0/'},
    dialect: {header: true, encoding: 'utf-8', lineTerminators: ['\r\n']},
    tableSchema: {
      columns: columns.map(({name, datatype, description}) => ({
        name,
        titles: name,
        datatype,
        'dc:description': description,
      })),
      primaryKey: ['day', 'noun', 'form'],
    },
  });
}

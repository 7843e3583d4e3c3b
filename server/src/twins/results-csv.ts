import type {Item} from '../../../src/model/item.ts';
import type {QuestionResult, Results} from '../../../src/model/results.ts';
import {walk} from '../../../src/model/item.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {Row} from './csv.ts';
import {csvOf, wordsOf} from './csv.ts';

/** A column of the table: its name, what it holds, and its type in XML Schema. */
type Column = {readonly name: string; readonly datatype: string; readonly description: string};

/** The columns, in their order. */
export const resultColumns = [
  {
    name: 'about',
    datatype: 'string',
    description:
      'What the row is about: consultation, channel, version, question, option (also a step of a rating or a month), point, text.',
  },
  {name: 'linkId', datatype: 'string', description: 'The question.'},
  {name: 'question', datatype: 'string', description: 'Its words.'},
  {name: 'type', datatype: 'string', description: 'Its type.'},
  {name: 'row', datatype: 'string', description: 'In a matrix: the code of the row.'},
  {name: 'rowText', datatype: 'string', description: 'Its words.'},
  {name: 'code', datatype: 'string', description: 'The option, step, month, channel or version.'},
  {name: 'text', datatype: 'string', description: 'Its words; of a text, what was written.'},
  {name: 'count', datatype: 'nonNegativeInteger', description: 'How many people. Empty when hidden.'},
  {
    name: 'share',
    datatype: 'decimal',
    description: 'Of those who answered the question, from 0 to 1. Empty when the count or they are hidden.',
  },
  {
    name: 'mean',
    datatype: 'decimal',
    description: 'Mean of a number or a rating; of an option, its mean rank (1 is best) or mean amount.',
  },
  {name: 'first', datatype: 'nonNegativeInteger', description: 'In a ranking: how many put it first.'},
  {name: 'total', datatype: 'decimal', description: 'Sum of numbers or amounts.'},
  {name: 'median', datatype: 'decimal', description: 'Half of the numbers are at most this.'},
  {name: 'min', datatype: 'string', description: 'Least number or first day.'},
  {name: 'max', datatype: 'string', description: 'Greatest number or last day.'},
  {name: 'answered', datatype: 'nonNegativeInteger', description: 'How many answered the question.'},
  {name: 'asked', datatype: 'nonNegativeInteger', description: 'How many it was shown to.'},
  {name: 'lat', datatype: 'decimal', description: 'Of a point: degrees north, two decimals.'},
  {name: 'lon', datatype: 'decimal', description: 'Of a point: degrees east, two decimals.'},
  {
    name: 'hidden',
    datatype: 'boolean',
    description: 'Some figures of the question are hidden to protect people.',
  },
  {
    name: 'removed',
    datatype: 'boolean',
    description: 'The questionnaire of today does not have this question, option or row any more.',
  },
] as const satisfies readonly Column[];

type Cells = Partial<Record<(typeof resultColumns)[number]['name'], Row[number]>>;

/** Results as one table. What is hidden is empty, as what there is not. */
export function resultsCsv(consultation: Consultation, results: Results): string {
  const {respondents, byChannel, byVersion, questions, items: former = []} = results;
  const now = byLinkId(walk(consultation.questionnaire?.items ?? []));
  const before = byLinkId(former);
  const rows: Cells[] = [
    {about: 'consultation', text: wordsOf(consultation.title, consultation.language), count: respondents},
    ...Object.entries(byChannel).map(([code, count]) => ({about: 'channel', code, count})),
    ...Object.entries(byVersion).map(([code, count]) => ({about: 'version', code, count})),
    ...questions.flatMap((question) =>
      questionRows(question, now.get(question.linkId), before.get(question.linkId), consultation.language),
    ),
  ];
  return csvOf(
    resultColumns.map(({name}) => name),
    rows.map((cells) => resultColumns.map(({name}) => cells[name])),
  );
}

const byLinkId = (items: Iterable<Item>) => new Map(Array.from(items, (item) => [item.linkId, item]));

/** The rows of a question as it is asked now and as it was before, of which only one may be known. */
function questionRows(
  result: QuestionResult,
  now: Item | undefined,
  before: Item | undefined,
  language: string,
): Cells[] {
  const {linkId, answered, asked, counts, mean, median, min, max, total, points, texts, hidden} = result;
  const item = now ?? before;
  const labels = (list: 'options' | 'rows', code: string | undefined) => {
    const all = [...(now?.[list] ?? []), ...(before?.[list] ?? [])];
    return wordsOf(all.find((one) => one.code === code)?.text, language);
  };
  const isGone = (list: 'options' | 'rows', code: string | undefined) =>
    code !== undefined && before?.[list]?.some((one) => one.code === code) === true;
  const own = {
    linkId,
    question: wordsOf(item?.text, language),
    type: item?.type,
    removed: now ? undefined : 'true',
  };
  const share = (count: number | undefined) =>
    count === undefined || answered === undefined || answered === 0
      ? undefined
      : Number((count / answered).toFixed(6));
  return [
    {
      ...own,
      about: 'question',
      mean,
      median,
      min,
      max,
      total,
      answered,
      asked,
      hidden: hidden === true ? 'true' : undefined,
    },
    ...counts.map((cell) => ({
      ...own,
      about: 'option',
      row: cell.row,
      rowText: labels('rows', cell.row),
      code: cell.code,
      text: labels('options', cell.code),
      removed:
        now === undefined || isGone('options', cell.code) || isGone('rows', cell.row) ? 'true' : undefined,
      count: cell.count,
      share: share(cell.count),
      mean: cell.mean,
      first: cell.first,
      total: cell.total,
    })),
    ...points.map(({lat, lon, count}) => ({...own, about: 'point', lat, lon, count, share: share(count)})),
    ...texts.map(({text}) => ({...own, about: 'text', text})),
  ];
}

/** What the table means, for programs (CSV on the Web, W3C Recommendation of 17 December 2015). */
export function resultsCsvMetadata({title, language, organisation}: Consultation, {asOf}: Results): string {
  return JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
    url: 'results.csv',
    'dc:title': {'@value': wordsOf(title, language) ?? '', '@language': language},
    'dc:publisher': {'@value': wordsOf(organisation.name, language) ?? '', '@language': language},
    'dc:modified': {'@value': asOf, '@type': 'xsd:dateTime'},
    dialect: {header: true, encoding: 'utf-8', lineTerminators: ['\r\n']},
    tableSchema: {
      columns: resultColumns.map(({name, datatype, description}) => ({
        name,
        titles: name,
        datatype,
        'dc:description': description,
      })),
    },
  });
}

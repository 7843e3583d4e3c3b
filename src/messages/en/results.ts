// No native speaker has read this translation yet.

import {plural} from '../plural.ts';
import {resultCells} from '../result-cells.ts';
import type {ResultsWords} from '../results.ts';
import {common} from './common.ts';

const {number, dates} = common;
const degrees = (value: number, positive: string, negative: string) =>
  `${number(Math.abs(value))} ${value < 0 ? negative : positive}`;

export const results: ResultsWords = {
  asOf: (when) => `Figures as of ${when}`,
  final: 'Final figures: no more responses are taken',
  respondents: (count) => plural('en', count, {one: '# response', other: '# responses'}),
  channels: 'How they came in',
  channel: {web: 'online', paper: 'on paper', inPerson: 'in person'},
  versions: 'Versions of the questionnaire that were answered',
  version: (version) => `version ${version}`,
  notASample:
    'Taking part is voluntary: the results say what those who answered think, and are not a sample of the population.',
  maybeTwice: 'The consultation is anonymous: one person may have answered twice.',

  answered(answered, asked) {
    if (answered === 0) return 'Nobody answered this question';
    const many = plural('en', answered, {one: '# person answered', other: '# people answered'});
    return asked === undefined ? many : `${many}, of ${number(asked)} who were asked`;
  },
  several: 'Each person could give several answers: the shares may add up to more than 100%.',
  ranking: 'Rank 1 is the best. The bar shows first places.',
  hidden:
    'Some numbers are not shown, to protect people: those below 5, and some others from which they could be worked out.',
  allHidden: (isFinal) =>
    `The answers to this question are not published${isFinal ? '' : ' before the end'}, to protect people.`,
  removed: (question) => `Question “${question}”, no longer in the questionnaire`,
  removedNow: 'The current version of the questionnaire does not have this question any more.',
  gone: 'no longer in the current version',
  change: {
    added: (version) => `The question has been there since version ${version} of the questionnaire.`,
    removed: (version) => `The question has not been there since version ${version} of the questionnaire.`,
    text: (version) => `In version ${version} the wording of the question changed.`,
    options: (version) => `In version ${version} the answers to choose from changed.`,
    rules: (version) => `In version ${version} the rules for answering changed.`,
  },
  changed: (version) => `In version ${version} the question changed.`,

  of: {answers: 'Answer', measures: 'Measure', places: 'Place', points: 'Point', groups: 'Group'},
  columns: {
    people: 'People',
    share: 'Share',
    first: 'First places',
    rank: 'Mean rank',
    ranked: 'Ranked by',
    mean: 'Mean',
    total: 'Total',
    given: 'Given by',
    value: 'Value',
    respondents: 'Of those who answered',
    population: 'Of the population',
    gap: 'Difference',
  },
  measures: {mean: 'Mean', median: 'Median', min: 'Least', max: 'Greatest', total: 'Sum'},
  point: (lat, lon) => `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`,
  cell: resultCells('en', dates, {
    hidden: 'not shown',
    unknown: common.unknown,
    lessThan: (share) => `less than ${share}`,
    moreThan: (share) => `more than ${share}`,
    gap(points) {
      if (points === 0) return 'no difference';
      const forms =
        points < 0
          ? {one: '# point less', other: '# points less'}
          : {one: '# point more', other: '# points more'};
      return plural('en', Math.abs(points), forms);
    },
  }),
  moreLines: (count) => plural('en', count, {one: 'Show one more line', other: 'Show # more lines'}),
  rounded: 'Points are rounded to about a kilometre; the larger a point, the more people.',
  moreTexts: (count) => plural('en', count, {one: 'One more text', other: '# more texts'}),
  texts: 'The organiser published these texts. Where there is […] something was taken out.',
  noTexts: 'Free texts are published only where the organiser approves them.',

  population: {
    heading: 'Who is missing',
    base: (respondents) =>
      plural('en', respondents, {
        one: 'Shares of # person who named one of these groups.',
        other: 'Shares of # people who named one of these groups.',
      }),
    legend: 'Filled bar: those who answered. Empty bar: the population.',
    source: 'Source',
    hidden: 'The comparison with the population is not shown, because too few numbers are.',
  },
  downloads: 'Download the results',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
};

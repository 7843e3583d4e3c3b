// No native speaker has read this translation yet.

import type {DatasetWords} from '../dataset.ts';
import {languageName} from '../language-name.ts';
import {plural} from '../plural.ts';
import {periodWords} from '../period.ts';
import {common} from './common.ts';

export {common};

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

export const dataset: DatasetWords = {
  none: 'No datasets.',
  unreadable: (count) =>
    plural('en', count, {one: '# dataset could not be read', other: '# datasets could not be read'}),
  label: {
    holder: 'Rights holder',
    publisher: 'Publisher',
    themes: 'Themes',
    licence: 'Licence',
    issued: 'First published',
    modified: 'Last modified',
    temporal: 'Time covered',
    spatial: 'Area covered',
    languages: 'Languages',
    conformsTo: 'Conforms to',
    contact: 'Contact',
    usage: 'Use',
  },
  highValue: 'High-value dataset',
  declaredFrequency: (frequency) => `Declared frequency: ${frequency}.`,
  lastUpdate: (when) => `Last update: ${when}.`,
  daysAgo(days) {
    if (days >= 730)
      return plural('en', Math.floor(days / 365.25), {one: 'over # year ago', other: 'over # years ago'});
    return days < 2 ? (['today', 'yesterday'][days] ?? '') : plural('en', days, {other: '# days ago'});
  },
  period: periodWords(
    common.dates,
    (start) => `from ${start}`,
    (end) => `until ${end}`,
  ),
  periodUnknown: 'period not stated',
  unstated: 'not stated',
  formatUnknown: 'Format not stated',
  open: 'open licence',
  notOpen: 'not an open licence',
  openUnknown: 'whether it is open is not stated',
  distributions: 'Distributions',
  noDistributions: 'No distribution is stated.',
  api: 'Service (API)',
  size(bytes) {
    const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
    const unit = units[step] ?? 'byte';
    const format = {style: 'unit', unit, maximumFractionDigits: 1} as const;
    return new Intl.NumberFormat('en-GB', format).format(bytes / 1000 ** step);
  },
  updated: (date) => `updated ${date}`,
  rest: 'Read the rest of the description',
  more: 'Preview, addresses and citation',
  download: 'Download',
  useApi: 'Go to the service',
  access: 'Go to the page',
  landingPage: 'Page of the dataset',
  downloads: (count) => plural('en', count, {one: '# download', other: '# downloads'}),
  apiCalls: (count) =>
    plural('en', count, {one: '# request to the service', other: '# requests to the service'}),
  reuses: (count) => plural('en', count, {one: '# reuse', other: '# reuses'}),
  languageName: (tag) => languageName(tag, 'en-GB'),
};

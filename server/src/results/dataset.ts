import type {Consultation} from '../../../src/model/consultation.ts';
import {Dataset} from '../../../src/model/dataset.ts';
import type {Results} from '../../../src/model/results.ts';
import type {Text} from '../../../src/model/text.ts';
import {wordingOf} from '../../../src/model/text.ts';
import {languageFor} from '../../../src/messages/messages.ts';
import {pageWords} from '../page-words.ts';

/** How the ids of these datasets begin; no published dataset may be called so. */
export const resultsPrefix = 'results-';

/** Where the results of a consultation are, without their twin's ending. */
export const resultsAddress = (publicUrl: string, id: string) =>
  `${publicUrl}/consultations/${encodeURIComponent(id)}/results`;

/** Whether a dataset is that of the results of a consultation, and not another one that got its name before. */
export const isResultsOf = ({landingPage}: Dataset, id: string) =>
  landingPage?.endsWith(resultsAddress('', id)) === true;

/** The results of a consultation as open data. What is not known of them, such as a licence nobody named, is left out. */
export function resultsDataset(
  consultation: Consultation,
  {asOf}: Results,
  publicUrl: string,
  issued: string = asOf,
): Dataset {
  const {id, title, language, organisation, opensAt, closesAt, provenance} = consultation;
  const address = resultsAddress(publicUrl, id);
  const distribution = (format: string, mediaType: string, ending: string) => ({
    format,
    mediaType,
    accessUrl: address,
    downloadUrl: `${address}.${ending}`,
    kind: 'file' as const,
    modified: asOf,
  });
  return Dataset.parse({
    id: `${resultsPrefix}${id}`,
    title: said(title, language, (of, words) => `${wordsIn(of).resultsOf}: ${words}`),
    description: said(title, language, (of) => wordsIn(of).aboutResults),
    language,
    publisher: organisation,
    issued,
    modified: asOf,
    languages: [language],
    landingPage: address,
    distributions: [distribution('CSV', 'text/csv', 'csv'), distribution('JSON', 'application/json', 'json')],
    ...(provenance?.licence ? {licence: provenance.licence} : {}),
    ...(opensAt === undefined && closesAt === undefined
      ? {}
      : {
          temporal: {
            ...(opensAt === undefined ? {} : {start: opensAt}),
            ...(closesAt === undefined ? {} : {end: closesAt}),
          },
        }),
  });
}

const wordsIn = (language: string) => pageWords[languageFor(language)];

/** In every language of the title that we have words in; else in Italian, and said to be. */
function said(title: Text, language: string, say: (language: string, words: string) => string): Text {
  const titles = typeof title === 'string' ? {[language]: title} : title;
  const ours = Object.entries(titles).filter(([tag]) => tag.toLowerCase().split('-')[0] === languageFor(tag));
  if (ours.length === 0) return {it: say('it', wordingOf(title, 'it', language).text)};
  if (typeof title === 'string') return say(language, title);
  return Object.fromEntries(ours.map(([tag, words]) => [tag, say(tag, words)]));
}

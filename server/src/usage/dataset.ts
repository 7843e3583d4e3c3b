import {loadWords} from '../../../src/messages/load.ts';
import {languages} from '../../../src/messages/messages.ts';
import {Dataset} from '../../../src/model/dataset.ts';
import type {Settings} from '../settings.ts';

/** The dataset of the counts; no published dataset may be called so. */
export const usageId = 'usage';

/** Where the counts are, without their twin's ending. */
export const usageAddress = (publicUrl: string) => `${publicUrl}/usage`;

/** Whether it is that of the counts, and not another one that got its name before. */
export const isUsage = ({landingPage}: Dataset) => landingPage?.endsWith('/usage') === true;

/** The counts as open data. */
export async function usageDataset(
  {publicUrl, publisher}: Settings,
  first: string,
  last: string,
): Promise<Dataset> {
  const address = usageAddress(publicUrl);
  const words = await Promise.all(
    languages.map(async (tag) => [tag, (await loadWords(tag, 'usage')).usage] as const),
  );
  const distribution = (format: string, mediaType: string, ending: string) => ({
    format,
    mediaType,
    accessUrl: address,
    downloadUrl: `${address}.${ending}`,
    kind: 'file',
    modified: last,
  });
  const {name, ipaCode, url} = publisher;
  return Dataset.parse({
    id: usageId,
    title: Object.fromEntries(words.map(([tag, {heading}]) => [tag, heading])),
    description: Object.fromEntries(words.map(([tag, {about}]) => [tag, about])),
    language: 'it',
    publisher: {name, ...(ipaCode === undefined ? {} : {ipaCode}), ...(url === undefined ? {} : {url})},
    themes: ['GOVE'],
    frequency: 'DAILY',
    issued: first,
    modified: last,
    // Bare numbers that nobody chose or arranged: whatever rights there were are waived.
    licence: {
      code: 'CC0-1.0',
      title: 'CC0 1.0',
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
      open: true,
    },
    temporal: {start: first, end: last},
    languages: ['en'],
    landingPage: address,
    distributions: [distribution('CSV', 'text/csv', 'csv'), distribution('JSON', 'application/json', 'json')],
  });
}

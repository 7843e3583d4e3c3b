import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import {languageOf, UsageError} from './options.ts';
import {reviewList} from './review-list.ts';
import {exportSheet, importSheet} from './review-sheet.ts';

const usage =
  'arengo-server review <consultation> [--export file.xlsx|.csv | --import file.xlsx|.csv] [--data folder] [--lang it|en]';

/** `review <consultation>`: decide what of the texts that people wrote is published, here or in a spreadsheet. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const {id, lang, data, exportTo, importFrom} = argumentsOf(argv);
  const {reviews: words} = await loadWords(lang, 'reviews');
  const store = await io.openStore(data);
  try {
    const consultation = (await store.consultation(id))?.document;
    if (!consultation?.questionnaire) {
      say(io.stderr, consultation ? words.noQuestions(id) : words.noConsultation(id));
      return 1;
    }
    const context = {store, consultation, words, lang, ...io};
    if (exportTo !== undefined) return await exportSheet(context, exportTo);
    if (importFrom !== undefined) return await importSheet(context, importFrom);
    await reviewList(context);
    return 0;
  } finally {
    await store.close();
  }
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [id, ...more] = positionals;
  const {data, export: exportTo, import: importFrom} = values;
  if (id === undefined || more.length > 0 || (exportTo !== undefined && importFrom !== undefined))
    throw new UsageError(usage);
  return {id, data, exportTo, importFrom, lang: languageOf(values.lang) ?? 'it'};
}

function parsed(argv: readonly string[]) {
  const text = {type: 'string'} as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {data: text, lang: text, export: text, import: text},
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

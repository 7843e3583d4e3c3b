import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {loadWords} from '../../../src/messages/load.ts';
import {languages} from '../../../src/messages/messages.ts';
import type {SheetDecision, SheetFault} from '../reviews/read-sheet.ts';
import {decisionsIn} from '../reviews/read-sheet.ts';
import type {SheetKind} from '../reviews/sheet-files.ts';
import {csvSheet, readCells, xlsxSheet} from '../reviews/sheet-files.ts';
import {sheetRows} from '../reviews/sheet-rows.ts';
import type {Io} from './io.ts';
import {say} from './io.ts';
import type {ListContext} from './review-list.ts';

type Context = Omit<ListContext, 'stdin'> & Pick<Io, 'stderr'>;

/** So many faults are listed; whoever has more has one fault in every row. */
const mostListed = 100;

/** Write the texts that are to be reviewed into a spreadsheet. */
export async function exportSheet(context: Context, file: string): Promise<number> {
  const {store, consultation, words, lang, stdout, stderr} = context;
  const kind = kindOf(file);
  if (!kind) return complain(context, words.notXlsxOrCsv);
  const pending = store.reviews.texts(consultation.id, 'pending');
  const {rows, tooLong, left} = await sheetRows(pending, consultation, words, lang);
  await save(file, kind === 'xlsx' ? await xlsxSheet(rows, words) : csvSheet(rows, words));
  say(stdout, words.exported(rows.length, file));
  if (left > 0) say(stderr, words.tooMany(left));
  if (tooLong > 0) say(stderr, words.tooLong(tooLong));
  return 0;
}

/** Take the decisions of a spreadsheet, all of them or none. */
export async function importSheet(context: Context, file: string): Promise<number> {
  const {store, consultation, words, stdout} = context;
  const kind = kindOf(file);
  if (!kind) return complain(context, words.notXlsxOrCsv);
  const all = await Promise.all(
    languages.map(async (language) => (await loadWords(language, 'reviews')).reviews),
  );
  const bytes = await readFile(file).catch(() => undefined);
  const cells = bytes && (await readCells(bytes, kind, all));
  if (!cells) return complain(context, words.notReadable);
  const texts = store.reviews.texts(consultation.id);
  const {decisions, undecided, faults} = await decisionsIn(cells, texts, words, all);
  if (faults.length > 0) return refuse(context, file, faults);
  if (decisions.length === 0) return complain(context, words.noRows);
  const gone = new Set(await store.reviews.decide(decisions, new Date()));
  if (gone.size > 0)
    return refuse(
      context,
      file,
      decisions.filter(({place}) => gone.has(place)).map(({row}) => ({row, what: words.fault.gone})),
    );
  const count = (is: SheetDecision['verdict']['is']) =>
    decisions.filter(({verdict}) => verdict.is === is).length;
  const counts = {publish: count('publish'), redact: count('redact'), hold: count('hold')};
  say(stdout, words.imported(counts, undecided));
  return 0;
}

function refuse({words, stderr}: Context, file: string, faults: readonly SheetFault[]): number {
  for (const {row, what} of faults.slice(0, mostListed)) say(stderr, `${file}: ${words.row(row, what)}`);
  if (faults.length > mostListed) say(stderr, words.more(faults.length - mostListed));
  say(stderr, words.refused(faults.length));
  return 1;
}

function complain({stderr}: Context, line: string): number {
  say(stderr, line);
  return 1;
}

function kindOf(file: string): SheetKind | undefined {
  const extension = extname(file).toLowerCase();
  return extension === '.xlsx' ? 'xlsx' : extension === '.csv' ? 'csv' : undefined;
}

/** A file is whole or not there, and nobody else on the machine reads it. */
async function save(path: string, body: Uint8Array | string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, body, {mode: 0o600});
    await rename(part, path);
  } catch (error) {
    await rm(part, {force: true});
    throw error;
  }
}

import {parseArgs} from 'node:util';
import {loadWords} from '../../../src/messages/load.ts';
import type {ImportNote} from '../../../src/model/import-note.ts';
import {severityOf} from '../../../src/model/import-note.ts';
import type {Consultation} from '../../../src/model/consultation.ts';
import {statusOf} from '../../../src/model/consultation.ts';
import type {Questionnaire} from '../../../src/model/item.ts';
import {itemTypes} from '../../../src/model/item.ts';
import {answerErrorCodes} from '../../../src/model/problem.ts';
import {bookOf} from '../imports/import-file.ts';
import {Notes, Unreadable} from '../imports/notes.ts';
import type {RowError, RowResponse} from '../imports/responses/read-responses.ts';
import {readResponses} from '../imports/responses/read-responses.ts';
import {sha256Of} from '../receipt.ts';
import {fewestNew, isPublic} from '../results/due.ts';
import type {Store} from '../store/store.ts';
import {bring} from './import-source.ts';
import {tell} from './import.ts';
import type {SigningIo} from './io.ts';
import {say} from './io.ts';
import type {NewFile} from './new-file.ts';
import {newFile} from './new-file.ts';
import {languageOf, UsageError} from './options.ts';
import {recordRows, saveReceipts} from './record-rows.ts';

const usage = `arengo-server import-responses <file.csv|.xlsx> --consultation <id> --channel paper|inPerson [--data folder]
                              [--sheet name] [--receipts file.csv] [--after-closing] [--dry-run] [--lang it|en]`;

/** So many faults are listed; whoever has more has one fault in every row. */
const mostListed = 100;

/** `import-responses <file>`: responses that came on paper or at a desk, one a row; all of them, or none. */
export async function run(argv: readonly string[], io: SigningIo): Promise<number> {
  const {
    file,
    consultation: id,
    channel,
    data,
    sheet,
    receipts,
    afterClosing,
    dryRun,
    lang,
  } = argumentsOf(argv);
  const {common, imports: words} = await loadWords(lang, 'imports');
  const {errors: answerWords} = await loadWords(lang, 'errors');
  const brought = await bring(file);
  if ('fault' in brought) return refuse([brought.fault], []);
  if (brought.given.is === 'value')
    return refuse([{code: 'notReadable', place: {}, value: '.csv, .xlsx'}], []);
  const {given, bytes} = brought;
  const store = await io.openStore(data);
  let place: NewFile | undefined;
  try {
    const found = await openIn(store, id);
    if (typeof found === 'string') return complain(found);
    const {consultation, questionnaire} = found;
    const purge = await store.lifecycle.retention.purged(id);
    if (purge) return complain(words.responses.purged(common.dates.day(purge.begunAt)));
    const status = statusOf(consultation, new Date());
    if (status !== 'open' && !(status === 'closed' && afterClosing))
      return complain(words.responses.notOpen(status));
    if (status === 'closed') say(io.stderr, words.responses.afterClosing);
    const counted = await countedSince(store, consultation);
    if (counted !== undefined) say(io.stderr, words.responses.afterFinal(fewestNew));
    const notes = new Notes();
    const read = await readRows(given, questionnaire, notes);
    if (notes.isRefused || read.errors.length > 0) return refuse(notes.all, read.errors);
    tell(notes.all, file, words, io.stderr);
    // Before anything is recorded: the codes to withdraw are nowhere else.
    if (receipts !== undefined) {
      const made = await newFile(receipts, 0o600);
      if ('fault' in made) return complain(words.noPlace(receipts, '--receipts', made.fault));
      place = made;
    }
    if (dryRun) {
      say(io.stdout, words.responses.checked(read.responses.length));
      return 0;
    }
    const keys = await io.openKeys(data);
    const digest = await sha256Of(new Uint8Array(bytes));
    const {before, recorded} = await recordRows(
      {store, keys, consultation, channel, digest},
      questionnaire,
      read.responses,
    );
    if (before > 0 && before < read.responses.length) return complain(words.responses.partlyBefore(before));
    say(
      io.stdout,
      before > 0 ? words.responses.before(before) : words.responses.recorded(read.responses.length),
    );
    if (counted !== undefined && !(await store.snapshots.received(id, fewestNew, counted)))
      say(io.stderr, words.responses.notCounted(fewestNew));
    if (place) await saveReceipts(place, keys, recorded);
    return 0;
  } finally {
    await place?.giveUp();
    await store.close();
  }

  async function openIn(from: Store, wanted: string) {
    const document = (await from.consultation(wanted))?.document;
    if (!document) return words.responses.noConsultation(wanted);
    const {questionnaire} = document;
    return questionnaire
      ? {consultation: document satisfies Consultation, questionnaire}
      : words.responses.noQuestions(wanted);
  }

  async function readRows(
    from: Parameters<typeof bookOf>[0],
    questionnaire: Questionnaire,
    notes: Notes,
  ): Promise<{readonly responses: readonly RowResponse[]; readonly errors: readonly RowError[]}> {
    try {
      const book = await bookOf(from, notes);
      return readResponses(book, {questionnaire, channel, sheet, isTyped: from.is === 'csv'}, notes);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      notes.all.push(error.note);
      return {responses: [], errors: []};
    }
  }

  function complain(line: string): number {
    say(io.stderr, line);
    return 1;
  }

  /** Row by row, the faults of cells and the answers that the questionnaire refuses. */
  function refuse(notes: readonly ImportNote[], errors: readonly RowError[]): number {
    const faults = [
      ...notes
        .filter((note) => severityOf(note) === 'fault')
        .map((note) => ({place: note.place, line: words.note(note)})),
      ...errors.map(({place, error, item}) => {
        const type = itemTypes.find((one) => one === item?.type);
        const code = answerErrorCodes.find((one) => one === error.code);
        const what =
          code === undefined ? answerWords.stray : answerWords.error[code]({limit: error.limit, type});
        return {place, line: words.row(place, what)};
      }),
    ].sort((one, other) => (one.place.row ?? 0) - (other.place.row ?? 0));
    for (const {line} of faults.slice(0, mostListed)) say(io.stderr, `${file}: ${line}`);
    if (faults.length > mostListed) say(io.stderr, words.responses.more(faults.length - mostListed));
    say(io.stderr, words.refused(faults.length));
    return 1;
  }
}

/** The moment of the newest results, RFC 3339 UTC, when final ones were published: only what comes later is new. */
async function countedSince({snapshots}: Store, consultation: Consultation): Promise<string | undefined> {
  const {id} = consultation;
  if (!isPublic(consultation) || !(await snapshots.latest(id, 'final'))) return undefined;
  return (await snapshots.latest(id))?.results.asOf;
}

function argumentsOf(argv: readonly string[]) {
  const {values, positionals} = parsed(argv);
  const [file, ...more] = positionals;
  const {consultation, channel} = values;
  if (file === undefined || more.length > 0 || consultation === undefined) throw new UsageError(usage);
  if (channel !== 'paper' && channel !== 'inPerson')
    throw new UsageError(`--channel is paper or inPerson\n${usage}`);
  const {data, sheet, receipts, 'after-closing': afterClosing = false, 'dry-run': dryRun = false} = values;
  const lang = languageOf(values.lang) ?? 'it';
  return {file, consultation, channel, data, sheet, receipts, afterClosing, dryRun, lang};
}

function parsed(argv: readonly string[]) {
  const [text, flag] = [{type: 'string'} as const, {type: 'boolean'} as const];
  try {
    return parseArgs({
      args: [...argv],
      options: {
        consultation: text,
        channel: text,
        data: text,
        sheet: text,
        receipts: text,
        'after-closing': flag,
        'dry-run': flag,
        lang: text,
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

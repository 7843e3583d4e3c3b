import type {Noun} from '../model/noun.ts';
import {nouns} from '../model/noun.ts';
import {SourceFailure} from '../sources/failure.ts';
import {open} from '../sources/open.ts';
import {addressOf, overheard} from '../sources/overheard.ts';
import type {OwnSource} from '../sources/own/own-source.ts';
import {recognise} from '../sources/recognise.ts';
import type {Source} from '../sources/source.ts';
import {unsupported} from '../sources/source.ts';

/** What is asked about, and how. */
export type Question = {
  readonly src: string;
  /** What it may be; of several, a file is tried as each, any other address is not. */
  readonly nouns: readonly Noun[];
  readonly source: string | undefined;
  readonly view: string | undefined;
  /** A table that is at no address yet: nobody is asked. */
  readonly table?: Blob | undefined;
};

/** What an address holds, or why it cannot be shown. */
export type Examination =
  | {
      readonly is: 'ready';
      readonly noun: Noun;
      /** Entries, datasets, consultations or commitments. */
      readonly count: number;
      readonly unreadable: number;
      /** Rows of a table with something wrong, as a spreadsheet counts them. */
      readonly rows: readonly number[];
      readonly origins: readonly string[];
      /** What a widget asks in place of the address, of a table that is at none yet. */
      readonly own?: OwnSource | undefined;
    }
  | {readonly is: 'failed'; readonly failure: SourceFailure; readonly origins: readonly string[]}
  | {readonly is: 'unclear'; readonly nouns: readonly Noun[]};

/** The nouns that a table can hold. */
const inTables: readonly Noun[] = ['agenda', 'dataset', 'plan'];

/** What an address may be, by what it looks like; a file may be all that its kind can hold. */
export function candidates(src: string, source?: string): readonly Noun[] {
  const known = recognise(src, source);
  if (known.nouns.length > 0) return known.nouns;
  return known.source === 'file' && /\.csv$/i.test(new URL(src).pathname) ? inTables : nouns;
}

/** Ask an address what it holds, as a widget would. Anything thrown but the reason of `signal` is a bug. */
export async function examine(question: Question, signal: AbortSignal): Promise<Examination> {
  const {src, table} = question;
  const source = table ? 'file' : question.source;
  const isFile = recognise(src, source).source === 'file';
  if (question.nouns.length !== 1 && !isFile) return {is: 'unclear', nouns: question.nouns};
  const {fetch, origins} = overheard(table ? () => Promise.resolve(answerOf(table)) : onceEach());
  let first: SourceFailure | undefined;
  for (const noun of question.nouns) {
    try {
      const opened = await open(src, {noun, source, fetch, onNotes: () => undefined});
      const found = await ask(opened, noun, question, signal);
      const own = table && ownOf(opened);
      return {is: 'ready', noun, ...found, origins: table ? [] : [...origins], own};
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof SourceFailure)) throw error;
      first ??= error;
      // Another noun would meet the same silence.
      if (error.reason !== 'unreadable' && error.reason !== 'unsupported') break;
    }
  }
  return {is: 'failed', failure: first ?? unsupported(src, 'no noun to try'), origins: [...origins]};
}

const answerOf = (table: Blob) => new Response(table, {headers: {'content-type': 'text/csv'}});

/** Each address is asked once, however many nouns want to look at its answer. */
function onceEach(): typeof globalThis.fetch {
  const {fetch} = overheard();
  const asked = new Map<string, Promise<Response>>();
  return async (input, init) => {
    const key = `${init?.mode ?? ''} ${addressOf(input)}`;
    const answer = asked.get(key) ?? fetch(input, init);
    asked.set(key, answer);
    answer.catch(() => asked.delete(key));
    return (await answer).clone();
  };
}

type Found = Pick<Extract<Examination, {is: 'ready'}>, 'count' | 'unreadable' | 'rows'>;

async function ask(source: Source, noun: Noun, {src, view}: Question, signal: AbortSignal): Promise<Found> {
  const none = {unreadable: 0, rows: []};
  const absent = () => unsupported(src, `no ${noun} is offered there`);
  switch (noun) {
    case 'agenda':
      if (!source.agenda) throw absent();
      return counted(await source.agenda({}, signal));
    case 'dataset':
      if (view !== 'card' && source.datasets) return counted(await source.datasets(signal));
      if (!source.dataset) throw absent();
      await source.dataset(signal);
      return {count: 1, ...none};
    case 'consultation':
      if (view === 'list' && source.consultations) return counted(await source.consultations(signal));
      if (!source.consultation) throw absent();
      await source.consultation(signal);
      return {count: 1, ...none};
    case 'plan': {
      if (!source.plan) throw absent();
      const {plan, unreadable, faults} = await source.plan(signal);
      return counted({items: plan.commitments, unreadable, faults});
    }
    case 'commitment':
      if (!source.commitment) throw absent();
      await source.commitment(signal);
      return {count: 1, ...none};
  }
}

type Counted = {
  readonly items: readonly unknown[];
  readonly unreadable: number;
  readonly faults?: readonly object[] | undefined;
};

function counted({items, unreadable, faults = []}: Counted): Found {
  const rows = faults.flatMap((fault) =>
    'row' in fault && typeof fault.row === 'number' ? [fault.row] : [],
  );
  return {count: items.length, unreadable, rows: [...new Set(rows)]};
}

/** The same, as a widget of the preview is given it. */
function ownOf(source: Source): OwnSource {
  const {agenda, datasets, plan} = source;
  return {
    ...(agenda ? {agenda: (query, signal) => agenda(query, signal)} : {}),
    ...(datasets ? {datasets: (signal) => datasets(signal)} : {}),
    ...(plan ? {plan: async (signal) => (await plan(signal)).plan} : {}),
  };
}

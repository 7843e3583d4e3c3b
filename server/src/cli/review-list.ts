import type {Readable, Writable} from 'node:stream';
import {createInterface} from 'node:readline';
import type {Consultation} from '../../../src/model/consultation.ts';
import type {ReviewWords} from '../../../src/messages/reviews.ts';
import {canonicalText} from '../../../src/model/response.ts';
import {marksOf, questionOf} from '../reviews/describe.ts';
import {redacted} from '../reviews/personal-data.ts';
import {visible} from '../reviews/visible.ts';
import type {FreeText, Verdict} from '../store/reviews.ts';
import type {Store} from '../store/store.ts';
import {say} from './io.ts';

/** What the list needs. */
export type ListContext = {
  readonly store: Store;
  readonly consultation: Consultation;
  readonly words: ReviewWords;
  readonly lang: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
};

/** Text by text, in plain lines: one is shown, one letter is asked for, and what is decided is stored at once. */
export async function reviewList(context: ListContext): Promise<void> {
  const {store, consultation, words, stdin, stdout} = context;
  const {pending, publish, redact, hold} = await store.reviews.counts(consultation.id);
  const before = publish + redact + hold;
  if (pending === 0) return say(stdout, words.none(before));
  say(stdout, words.start(pending, before));
  say(stdout, words.help);
  const lines = createInterface({input: stdin, crlfDelay: Infinity, terminal: false});
  // Made at once: lines that come before somebody waits for them would be lost.
  const typed = lines[Symbol.asyncIterator]();
  try {
    const decided = await new ReviewList(context, () => next(typed), pending).run();
    say(stdout, words.ended(decided));
  } finally {
    lines.close();
  }
}

async function next<T>(iterator: AsyncIterator<T, unknown>): Promise<T | undefined> {
  const result = await iterator.next();
  return result.done === true ? undefined : result.value;
}

/** What became of a text in this round. */
type Past = {readonly text: FreeText; readonly isDecided: boolean};

/** What comes after a text: the next, the same once more, the one before, or nothing. */
type Next = 'next' | 'again' | 'back' | 'quit';

class ReviewList {
  readonly #context: ListContext;
  readonly #readLine: () => Promise<string | undefined>;
  readonly #total: number;
  readonly #past: Past[] = [];
  /** Texts that come before those that were not shown yet, the nearest last. */
  readonly #waiting: FreeText[] = [];

  constructor(context: ListContext, readLine: () => Promise<string | undefined>, total: number) {
    this.#context = context;
    this.#readLine = readLine;
    this.#total = total;
  }

  /** Gives about how many texts something was decided. */
  async run(): Promise<number> {
    const {store, consultation} = this.#context;
    const pending = store.reviews.texts(consultation.id, 'pending')[Symbol.asyncIterator]();
    for (;;) {
      const text = this.#waiting.pop() ?? (await next(pending));
      if (!text) {
        if (await this.#goesBack()) continue;
        break;
      }
      this.#show(text);
      let then: Next;
      do then = await this.#ask(text);
      while (then === 'again');
      if (then === 'quit') break;
    }
    return this.#past.filter(({isDecided}) => isDecided).length;
  }

  #say(line: string): void {
    say(this.#context.stdout, line);
  }

  /** What a stranger wrote is set in: no line of it can pass for one of ours. */
  #quote(text: string): void {
    for (const line of visible(text).split('\n')) this.#say(`    ${line}`);
  }

  #show(text: FreeText): void {
    const {words, consultation, lang} = this.#context;
    const {question, option} = questionOf(text, consultation, lang);
    // Others may write while this goes on: there can be more than there were.
    const position = this.#past.length + 1;
    this.#say('');
    this.#say(words.progress(position, Math.max(position, this.#total)));
    this.#say(words.question);
    this.#quote(question);
    if (option !== undefined) this.#say(words.beside(option.replaceAll('\n', ' ')));
    this.#say(words.text);
    this.#quote(text.text);
    const marks = marksOf(text.text, words);
    if (marks === '') return;
    this.#say(words.marks);
    this.#quote(marks);
    this.#say(words.proposed);
    this.#quote(redacted(text.text));
  }

  async #ask(text: FreeText): Promise<Next> {
    const {words} = this.#context;
    this.#say(words.ask);
    const command = (await this.#readLine())?.trim().toLowerCase();
    switch (command) {
      case undefined:
      case 'q':
        return 'quit';
      case 'p':
        return (await this.#isConfirmed(text.text)) ? this.#decide(text, {is: 'publish'}) : 'again';
      case 'r':
        return this.#redact(text);
      case 'h':
        return this.#decide(text, {is: 'hold'});
      case 's':
        this.#past.push({text, isDecided: false});
        this.#say(words.skipped);
        return 'next';
      case 'u':
        return this.#undo(text);
      default:
        this.#say(words.unknownCommand(visible(command)));
        return 'again';
    }
  }

  /** What looks like personal data is asked about a second time, and one letter does not do. */
  async #isConfirmed(published: string): Promise<boolean> {
    const {words} = this.#context;
    const marks = marksOf(published, words);
    if (marks === '') return true;
    this.#say(words.marks);
    this.#quote(marks);
    this.#say(words.confirm);
    const isConfirmed = (await this.#readLine())?.trim().toLowerCase() === words.confirmWord;
    if (!isConfirmed) this.#say(words.notConfirmed);
    return isConfirmed;
  }

  async #redact(text: FreeText): Promise<Next> {
    const {words} = this.#context;
    const proposed = redacted(text.text);
    const hasProposal = proposed !== text.text;
    this.#say(hasProposal ? words.redactProposed : words.redactOwn);
    const written: string[] = [];
    for (;;) {
      const line = await this.#readLine();
      // What was typed until the input ended may be half of what was meant.
      if (line === undefined) return 'quit';
      if (line === '' && written.length === 0 && hasProposal)
        return this.#decide(text, {is: 'redact', text: proposed});
      if (line === '.') break;
      written.push(line);
    }
    const published = canonicalText(written.join('\n'));
    if (published === '') {
      this.#say(written.length === 0 ? words.cancelled : words.emptyText);
      return 'again';
    }
    return (await this.#isConfirmed(published))
      ? this.#decide(text, {is: 'redact', text: published})
      : 'again';
  }

  async #decide(text: FreeText, verdict: Verdict): Promise<Next> {
    const {store, words} = this.#context;
    const [gone] = await store.reviews.decide([{place: text.place, verdict}], new Date());
    this.#past.push({text, isDecided: gone === undefined});
    this.#say(gone ? words.gone : words.decided[verdict.is]);
    return 'next';
  }

  /** After the last text: whether its decision is taken back. */
  async #goesBack(): Promise<boolean> {
    if (this.#past.length === 0) return false;
    this.#say(this.#context.words.last);
    const isUndo = (await this.#readLine())?.trim().toLowerCase() === 'u';
    return isUndo && (await this.#undo()) === 'back';
  }

  async #undo(current?: FreeText): Promise<Next> {
    const {store, words} = this.#context;
    const last = this.#past.pop();
    if (!last) {
      this.#say(words.nothingToUndo);
      return 'again';
    }
    if (last.isDecided) await store.reviews.undecide(last.text.place);
    if (current) this.#waiting.push(current);
    this.#waiting.push(last.text);
    this.#say(words.undone);
    return 'back';
  }
}

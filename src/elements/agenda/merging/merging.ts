import type {ReactiveControllerHost} from 'lit';
import {html, nothing} from 'lit';
import type {CommonWords} from '../../../messages/common.ts';
import type {AgendaEntry} from '../../../model/agenda.ts';
import type {Provenance} from '../../../model/provenance.ts';
import type {Text} from '../../../model/text.ts';
import {wordingOf} from '../../../model/text.ts';
import {notice} from '../../../parts/notice.ts';
import type {Tell} from '../../../parts/unreadable.ts';
import {told} from '../../../parts/unreadable.ts';
import {SourceFailure} from '../../../sources/failure.ts';
import type {AgendaListing} from '../../../sources/source.ts';

/** Several agendas as one, with what is to be said of those that did not come. */
export type Merged = Omit<AgendaListing, 'faults'> & {
  readonly tell?: Tell;
  readonly missing: (words: CommonWords, retry: () => void) => unknown;
};

/**
 * The agendas at several addresses as one: each entry says where it comes from, and what stands in two of them is shown
 * once. One that fails hides no other; if all do, the first failure is thrown.
 */
export async function merged(
  host: ReactiveControllerHost & Element,
  sources: readonly string[],
  ask: (address: string) => Promise<AgendaListing>,
): Promise<Merged> {
  const addresses = [
    ...new Set(
      sources.map((src) => (URL.canParse(src, host.baseURI) ? new URL(src, host.baseURI).href : src)),
    ),
  ];
  const answers = await Promise.allSettled(
    addresses.map(async (address) => ({address, ...(await told(host, address, await ask(address)))})),
  );
  const failures: [address: string, failure: SourceFailure][] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer.status === 'fulfilled') continue;
    const failure: unknown = answer.reason;
    // What is no failure of a source is a bug of ours, or the end of the widget.
    if (!(failure instanceof SourceFailure)) throw failure;
    failures.push([addresses[index] ?? '', failure]);
  }
  const came = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [[, failure] = []] = failures;
  if (came.length === 0 && failure) throw failure;
  for (const [address, {reason, message}] of failures)
    console.warn(`arengo: ${reason}: ${address} is left out: ${message}`);
  const tells = came.flatMap(({address, tell}) => (tell ? [{address, tell}] : []));
  return {
    items: asOne(came),
    unreadable: came.reduce((sum, {unreadable}) => sum + unreadable, 0),
    isCut: came.some(({isCut}) => isCut),
    publicationRule: ruleOf(came),
    ...(tells.length > 0
      ? {
          tell: (sentence: string, words: CommonWords) =>
            html`${notice('info', sentence)} ${tells.map(({address, tell}) => tell(hostOf(address), words))}`,
        }
      : {}),
    missing: (words, retry) =>
      failures.length === 0
        ? nothing
        : notice(
            'problem',
            failures.map(
              ([address, {reason}]) =>
                html`<p><strong>${hostOf(address)}</strong>: ${words.failure[reason]}</p>
                  <p><a part="link" href=${address}>${words.openPage(hostOf(address))}</a></p>`,
            ),
            html`<button type="button" part="button" class="secondary" @click=${retry}>
              ${words.retry}
            </button>`,
          ),
  };
}

type Came = {readonly address: string} & Pick<AgendaListing, 'items' | 'publicationRule'>;

/** A rule is its source's own: only one that all of them name is a rule of the whole. */
function ruleOf(came: readonly Came[]) {
  const [rule, ...others] = came.map(({publicationRule}) => publicationRule);
  return others.every((other) => JSON.stringify(other) === JSON.stringify(rule)) ? rule : undefined;
}

/** All entries, each with a name of its own; the same one from two sources stands once and names both. */
function asOne(came: readonly Came[]): readonly AgendaEntry[] {
  const entries = new Map<string, AgendaEntry>();
  /** Under which name an entry is among the others, by what makes it the same. */
  const names = new Map<string, string>();
  for (const {address, items} of came) {
    const fresh: [mark: string, name: string][] = [];
    for (const item of items) {
      const entry = {...item, provenance: provenanceOf(item, address)};
      const marks = marksOf(item);
      const same = marks.map((mark) => names.get(mark)).find((name) => name !== undefined);
      const other = same === undefined ? undefined : entries.get(same);
      if (other) {
        entries.set(other.id, {...other, provenance: both(other, entry)});
        continue;
      }
      const id = entries.has(item.id) ? `${item.id} ${address}` : item.id;
      entries.set(id, {...entry, id});
      for (const mark of marks) fresh.push([mark, id]);
    }
    // What one source says twice are two things to it.
    for (const [mark, name] of fresh) if (!names.has(mark)) names.set(mark, name);
  }
  return [...entries.values()];
}

/**
 * What makes two entries the same: a beginning, and a page, or a name with a title. A page alone does not: whole agendas
 * share one.
 */
function marksOf({id, url, start, title}: AgendaEntry): readonly string[] {
  const when = start.length > 10 ? new Date(start).toISOString() : start;
  return [
    JSON.stringify([when, id, typeof title === 'string' ? title : Object.values(title)[0]]),
    ...(url === undefined ? [] : [JSON.stringify([when, url])]),
  ];
}

/** What says nothing of where it comes from comes from its address. */
function provenanceOf({provenance}: AgendaEntry, address: string): Provenance {
  if (provenance?.source !== undefined) return provenance;
  return {url: address, ...provenance, source: hostOf(address)};
}

/** Both names; page, dates and licence are those of the first. */
function both(one: AgendaEntry & {provenance?: Provenance | undefined}, other: AgendaEntry): Provenance {
  const [first, second] = [one.provenance?.source, other.provenance?.source];
  return {...one.provenance, source: joined(first, one.language, second, other.language)};
}

function joined(one: Text | undefined, language: string, other: Text | undefined, others: string): Text {
  if (one === undefined || other === undefined) return one ?? other ?? '';
  if (typeof one === 'string' && typeof other === 'string') return one === other ? one : `${one}, ${other}`;
  const tags = [one, other].flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text)));
  return Object.fromEntries(
    tags.map((tag) => {
      const [first, second] = [wordingOf(one, tag, language).text, wordingOf(other, tag, others).text];
      return [tag, first === second ? first : `${first}, ${second}`];
    }),
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address);

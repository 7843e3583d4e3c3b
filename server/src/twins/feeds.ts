import {Feed} from 'feed';
import type {Consultation} from '../../../src/model/consultation.ts';
import {isInstant} from '../../../src/model/dates.ts';
import type {Document} from '../../../src/model/document.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Text} from '../../../src/model/text.ts';
import {daysOf} from '../agenda-days.ts';
import type {StoredDocument} from '../store/store.ts';
import {wordsOf} from './csv.ts';

/** The words of the feeds, in the language of what they tell of. */
export type FeedWords = {
  /** The title of the feed of consultations. */
  readonly consultations: string;
  readonly achieved: (milestone: string) => string;
  /** From when to when; what is not known is `undefined`. */
  readonly moved: (milestone: string, dates: readonly (string | undefined)[]) => string;
  /** A day in words. */
  readonly day: (date: string) => string;
};

/** A piece of news; what is known less exactly than to a moment counts from its beginning. */
export type Entry = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly at: string;
  readonly text: readonly (string | undefined)[];
};

/** What happened to the commitments of a plan, newest first (Atom, RFC 4287). */
export function planFeed(
  {document: plan, modifiedAt}: StoredDocument<Plan>,
  publicUrl: string,
  words: FeedWords,
): string {
  const address = `${publicUrl}/plans/${encodeURIComponent(plan.id)}`;
  const entries = entriesOf(plan, address, words).sort((a, b) => momentOf(b.at) - momentOf(a.at));
  return atom(
    {
      address,
      title: wordsOf(plan.title, plan.language) ?? plan.id,
      author: wordsOf(plan.organisation.name, plan.language) ?? '',
      language: plan.language,
      updated: modifiedAt,
    },
    entries,
  );
}

/** The consultations, the one that changed last first. */
export function consultationsFeed(
  stored: readonly StoredDocument<Consultation>[],
  publicUrl: string,
  language: string,
  words: FeedWords,
): string {
  const entries = stored.map(({document, modifiedAt}) => {
    const {id, title, summary, organisation, language: own} = document;
    const link = `${publicUrl}/consultations/${encodeURIComponent(id)}`;
    const text = [wordsOf(summary, own), wordsOf(organisation.name, own)];
    return {id: link, link, title: wordsOf(title, own) ?? id, at: modifiedAt, text};
  });
  entries.sort((a, b) => momentOf(b.at) - momentOf(a.at));
  return atom(
    {
      address: `${publicUrl}/consultations`,
      title: words.consultations,
      author: new URL(publicUrl).host,
      language,
      // The feed of an empty list has never changed.
      updated: entries[0]?.at ?? '1970-01-01T00:00:00Z',
    },
    entries,
  );
}

function entriesOf({commitments, language}: Plan, address: string, words: FeedWords): Entry[] {
  const say = (text: Text | undefined) => wordsOf(text, language);
  return commitments.flatMap(({code, title, history, milestones}) => {
    const link = `${address}/commitments/${encodeURIComponent(code)}`;
    const name = [code, say(title)].filter(Boolean).join(' ');
    const told = history.map(({at, by, change, note, evidence}, index) => ({
      // New changes come last in a history, so a number is a name that stays.
      id: `${link}#history-${index + 1}`,
      link,
      title: `${name}: ${say(change)}`,
      at,
      text: [say(note), say(by), ...linesOf(evidence, language)],
    }));
    const reached = milestones.flatMap(({id, title: what, achievedAt, evidence}) =>
      achievedAt === undefined
        ? []
        : {
            id: `${link}#${encodeURIComponent(id)}-achieved`,
            link,
            title: `${name}: ${words.achieved(say(what) ?? id)}`,
            at: achievedAt,
            text: [words.day(achievedAt), ...linesOf(evidence, language)],
          },
    );
    const moved = milestones.flatMap(({id, title: what, due, previousDue}) =>
      previousDue.flatMap(({due: from, changedAt, source}, index) => {
        if (changedAt === undefined) return [];
        const to = previousDue[index + 1]?.due ?? due;
        return {
          id: `${link}#${encodeURIComponent(id)}-moved-${index + 1}`,
          link,
          title: `${name}: ${words.moved(say(what) ?? id, [from, to])}`,
          at: changedAt,
          text: [source],
        };
      }),
    );
    return [...told, ...reached, ...moved];
  });
}

type Head = {
  readonly address: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly updated: string;
};

/** A whole feed. */
export function atom({address, title, author, language, updated}: Head, entries: readonly Entry[]): string {
  const feed = new Feed({
    id: address,
    link: address,
    feed: `${address}.atom`,
    title: printable(title),
    language,
    author: {name: printable(author)},
    updated: new Date(updated),
    generator: 'Arengo',
    copyright: '',
  });
  for (const {id, link, title: name, at, text} of entries)
    feed.addItem({
      id,
      link,
      title: asHtml(name),
      date: new Date(momentOf(at)),
      description: text.flatMap((line) => (line ? `<p>${asHtml(line)}</p>` : [])).join(''),
    });
  return feed.atom1();
}

/** When, in ms; what is known less exactly than to a moment counts from its beginning. */
export function momentOf(date: string): number {
  return Date.parse(isInstant(date) ? date : daysOf(date).first);
}

/** Documents, a line each. */
export const linesOf = (documents: readonly Document[], language: string) =>
  documents.map(({title, url}) => `${wordsOf(title, language)}: ${url}`);

/** The library takes HTML and hands it on as it is. */
function asHtml(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** XML has no control characters, not even escaped ones. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
}

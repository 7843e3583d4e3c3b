import {Feed} from 'feed';
import type {Consultation} from '../../../src/model/consultation.ts';
import {isInstant} from '../../../src/model/dates.ts';
import type {Document} from '../../../src/model/document.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
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
  /** What the log of a plan says of a change. */
  readonly changed: (change: LoggedPlanChange) => string;
};

/** A piece of news; what is known less exactly than to a moment counts from its beginning. */
export type Entry = {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly at: string;
  readonly text: readonly (string | undefined)[];
};

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

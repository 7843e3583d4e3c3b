import type {Consultation} from '../../../src/model/consultation.ts';
import type {Words} from '../../../src/messages/messages.ts';
import {meaning} from '../../../src/model/open-enum.ts';
import type {StoredDocument} from '../store/store.ts';
import {wordsOf} from './csv.ts';
import type {Entry} from './feeds.ts';
import {atom, linesOf, momentOf} from './feeds.ts';

/** The words of this feed, in the language of the consultation. */
export type ConsultationFeedWords = Pick<Words, 'common' | 'consultation' | 'outcome'>;

/**
 * What happened to one consultation, newest first (Atom, RFC 4287): that it opened, was extended, closed, and what came
 * of it. Each has an id that stays; what is changed later keeps it, and readers see it as changed.
 */
export function consultationFeed(
  stored: StoredDocument<Consultation>,
  publicUrl: string,
  now: Date,
  words: ConsultationFeedWords,
): string {
  const {document, modifiedAt} = stored;
  const {id, title, organisation, language} = document;
  const address = `${publicUrl}/consultations/${encodeURIComponent(id)}`;
  const entries = [...dated(document, address, now, words), ...changed(stored, address, words)].sort(
    (a, b) => momentOf(b.at) - momentOf(a.at),
  );
  // It opens and closes by itself, without a change of the document.
  const [newest] = entries;
  const isNewer = newest !== undefined && momentOf(newest.at) > momentOf(modifiedAt);
  return atom(
    {
      address,
      title: wordsOf(title, language) ?? id,
      author: wordsOf(organisation.name, language) ?? '',
      language,
      updated: isNewer ? newest.at : modifiedAt,
    },
    entries,
  );
}

/** What comes by the clock. */
function dated(
  {opensAt, closesAt, summary, state, timeZone = 'Europe/Rome', language}: Consultation,
  link: string,
  now: Date,
  {common, consultation: t}: ConsultationFeedWords,
): Entry[] {
  // What was withdrawn, or has not been announced, does not open or close.
  if (state !== undefined && state !== 'suspended') return [];
  const isOver = (at: string | undefined): at is string =>
    at !== undefined && Date.parse(at) <= now.getTime();
  const end = closesAt === undefined ? undefined : common.dates.until(closesAt, timeZone);
  const opened: Entry[] = isOver(opensAt)
    ? [
        {
          id: `${link}#opened`,
          link,
          title: end === undefined ? t.status.open : t.openUntil(end),
          at: opensAt,
          text: [wordsOf(summary, language)],
        },
      ]
    : [];
  if (!isOver(closesAt) || end === undefined) return opened;
  return [...opened, {id: `${link}#closed`, link, title: t.closedOn(end), at: closesAt, text: []}];
}

/** What the organiser does; when, is known of an outcome that says so, and else of the document as a whole. */
function changed(
  {document, modifiedAt}: StoredDocument<Consultation>,
  link: string,
  {common, consultation: t, outcome: o}: ConsultationFeedWords,
): Entry[] {
  const {extendedFrom, closesAt, outcome, language, timeZone = 'Europe/Rome'} = document;
  const until = (moment: string) => common.dates.until(moment, timeZone);
  const entries: Entry[] = [];
  if (extendedFrom && closesAt !== undefined)
    entries.push({
      // A second extension is another piece of news.
      id: `${link}#extended-${encodeURIComponent(closesAt)}`,
      link,
      title: t.extended(until(extendedFrom.closesAt), until(closesAt)),
      at: modifiedAt,
      text: [wordsOf(extendedFrom.reason, language)],
    });
  if (outcome) {
    const {publishedAt, summary, url, documents, decisions} = outcome;
    const text = decisions.map(({about, verdict, reason}) =>
      [`${wordsOf(about, language)}: ${meaning(verdict, o.verdict)}`, wordsOf(reason, language)]
        .filter(Boolean)
        .join('. '),
    );
    entries.push({
      id: `${link}#outcome`,
      link,
      title: o.heading,
      at: publishedAt ?? modifiedAt,
      text: [wordsOf(summary, language), url, ...linesOf(documents, language), ...text],
    });
  }
  return entries;
}

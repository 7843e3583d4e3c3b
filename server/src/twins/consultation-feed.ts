import type {Consultation} from '../../../src/model/consultation.ts';
import type {ChangeKind, LoggedChange} from '../../../src/model/change-log.ts';
import type {Words} from '../../../src/messages/messages.ts';
import {meaning} from '../../../src/model/open-enum.ts';
import {changeInWords} from '../lifecycle/in-words.ts';
import type {StoredDocument} from '../store/store.ts';
import {wordsOf} from './csv.ts';
import type {Entry} from './feeds.ts';
import {atom, linesOf, momentOf} from './feeds.ts';

/** The words of this feed, in the language of the consultation. */
export type ConsultationFeedWords = Pick<Words, 'common' | 'changes' | 'consultation' | 'outcome'>;

/**
 * What happened to one consultation, newest first (Atom, RFC 4287): that it opened and closed, what its public log says
 * was changed, when and why, and what came of it. Each has an id that stays; what is changed later keeps it, and readers
 * see it as changed.
 */
export function consultationFeed(
  stored: StoredDocument<Consultation>,
  log: readonly LoggedChange[],
  publicUrl: string,
  now: Date,
  words: ConsultationFeedWords,
): string {
  const {document, modifiedAt} = stored;
  const {id, title, organisation, language} = document;
  const address = `${publicUrl}/consultations/${encodeURIComponent(id)}`;
  const entries = [
    ...dated(document, log, address, now, words),
    ...logged(document, log, address, words),
    ...changed(stored, log, address, words),
  ].sort((a, b) => momentOf(b.at) - momentOf(a.at));
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
  log: readonly LoggedChange[],
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
  // That it was closed early is in its log, with the reason.
  if (!isOver(closesAt) || end === undefined || isLogged(log, 'closed', closesAt)) return opened;
  return [...opened, {id: `${link}#closed`, link, title: t.closedOn(end), at: closesAt, text: []}];
}

/** What was changed since it was published; the outcome is told with all that it says. */
function logged(
  {language, timeZone = 'Europe/Rome'}: Consultation,
  log: readonly LoggedChange[],
  link: string,
  {common, changes}: ConsultationFeedWords,
): Entry[] {
  return log
    .filter(({kind}) => kind !== 'published' && kind !== 'outcome')
    .map((change) => ({
      // Nothing is taken out of a log, so a number is a name that stays.
      id: `${link}#change-${change.number}`,
      link: `${link}/changes`,
      title: changeInWords(changes, common.dates, change, timeZone),
      at: change.at,
      text: [wordsOf(change.reason, language)],
    }));
}

const isLogged = (log: readonly LoggedChange[], kind: ChangeKind, moment: string) =>
  log.some((one) => one.kind === kind && one.after !== undefined && momentOf(one.after) === momentOf(moment));

const isMoved = (log: readonly LoggedChange[], closesAt: string) =>
  isLogged(log, 'extended', closesAt) || isLogged(log, 'reopened', closesAt);

/** What the document says by itself; when, is known of an outcome that says so, and else of it as a whole. */
function changed(
  {document, modifiedAt}: StoredDocument<Consultation>,
  log: readonly LoggedChange[],
  link: string,
  {common, consultation: t, outcome: o}: ConsultationFeedWords,
): Entry[] {
  const {extendedFrom, closesAt, outcome, language, timeZone = 'Europe/Rome'} = document;
  const until = (moment: string) => common.dates.until(moment, timeZone);
  const entries: Entry[] = [];
  // Extended before it came here: there is nothing of it in the log.
  if (extendedFrom && closesAt !== undefined && !isMoved(log, closesAt))
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

import type {Commitment} from '../../../src/model/commitment.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import type {Plan} from '../../../src/model/plan.ts';
import type {Text} from '../../../src/model/text.ts';
import {isAuthors} from '../plan-history/record.ts';
import {canonical, sha256} from '../receipt.ts';
import type {StoredDocument} from '../store/store.ts';
import {wordsOf} from './csv.ts';
import type {Entry, FeedWords} from './feeds.ts';
import {atom, linesOf, momentOf} from './feeds.ts';

type Log = readonly LoggedPlanChange[];

/**
 * What happened to the commitments of a plan, newest first (Atom, RFC 4287). The id of an entry is made of what it tells,
 * or is its number in the log: it stays when a file is published with more, less or another order.
 */
export async function planFeed(
  {document: plan, modifiedAt}: StoredDocument<Plan>,
  log: Log,
  publicUrl: string,
  words: FeedWords,
): Promise<string> {
  const address = `${publicUrl}/plans/${encodeURIComponent(plan.id)}`;
  const told = await Promise.all(
    plan.commitments.map((commitment) => toldOf(plan, commitment, log, address, words)),
  );
  const entries = [...told.flat(), ...noticed(plan, log, address, words)];
  return atom(
    {
      address,
      title: wordsOf(plan.title, plan.language) ?? plan.id,
      author: wordsOf(plan.organisation.name, plan.language) ?? '',
      language: plan.language,
      updated: modifiedAt,
    },
    entries.sort((a, b) => momentOf(b.at) - momentOf(a.at)),
  );
}

const addressOf = (address: string, code: string) => `${address}/commitments/${encodeURIComponent(code)}`;
const nameOf = (code: string, title: string | undefined) => [code, title].filter(Boolean).join(' ');

/** What the author of the plan tells: the history, and what was achieved or moved before the server could notice it. */
async function toldOf(
  {language}: Plan,
  {code, title, history, milestones}: Commitment,
  log: Log,
  address: string,
  words: FeedWords,
): Promise<Entry[]> {
  const link = addressOf(address, code);
  const say = (text: Text | undefined) => wordsOf(text, language);
  const name = nameOf(code, say(title));
  const isLogged = (
    milestone: string,
    kind: LoggedPlanChange['kind'],
    isIt: (one: LoggedPlanChange) => boolean,
  ) =>
    log.some(
      (one) => one.kind === kind && one.commitment === code && one.milestone === milestone && isIt(one),
    );
  const lines = await Promise.all(
    history.filter(isAuthors).map(async ({at, by, change, note, evidence}) => ({
      id: `${link}#history-${(await sha256(canonical({at, change}))).slice(0, 16)}`,
      link,
      title: `${name}: ${say(change)}`,
      at,
      text: [say(note), say(by), ...linesOf(evidence, language)],
    })),
  );
  const reached = milestones.flatMap(({id, title: what, achievedAt, evidence}) =>
    achievedAt === undefined || isLogged(id, 'milestoneStatus', ({after}) => after === 'achieved')
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
      if (changedAt === undefined || isLogged(id, 'milestoneDue', ({before}) => before === from)) return [];
      const to = previousDue[index + 1]?.due ?? due;
      return {
        id: `${link}#${encodeURIComponent(id)}-moved-${from}-${changedAt}`,
        link,
        title: `${name}: ${words.moved(say(what) ?? id, [from, to])}`,
        at: changedAt,
        text: [source],
      };
    }),
  );
  return apart([...lines, ...reached, ...moved]);
}

/** What the server noticed, whether the plan still has the commitment or not. */
function noticed({language, commitments}: Plan, log: Log, address: string, words: FeedWords): Entry[] {
  return log
    .filter(({kind}) => kind !== 'published' && kind !== 'historyAdded')
    .map((change) => {
      const {number, at, commitment: code, by, reason} = change;
      const commitment = commitments.find((one) => one.code === code);
      const name = code === undefined ? undefined : nameOf(code, wordsOf(commitment?.title, language));
      return {
        id: `${address}/changes#${number}`,
        link: code !== undefined && commitment ? addressOf(address, code) : `${address}/changes`,
        title: [name, words.changed(change)].filter(Boolean).join(': '),
        at,
        text: [wordsOf(reason, language), by],
      };
    });
}

/** Two lines that say the same of the same day are two. */
function apart(entries: readonly Entry[]): Entry[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const times = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, times);
    return times === 1 ? entry : {...entry, id: `${entry.id}-${times}`};
  });
}

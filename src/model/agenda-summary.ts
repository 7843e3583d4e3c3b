import type {AgendaEntry, Official, PublicationRule} from './agenda.ts';
import {isOther} from './open-enum.ts';
import {daysLate} from './publication-lateness.ts';
import type {Text} from './text.ts';
import {wordingOf} from './text.ts';
import {timingOf} from './timing.ts';

/** Meetings, counted. A meeting with several kinds of counterpart counts once under each of them. */
export type MeetingCounts = {
  /** Entries that say that there was a meeting, or that one is planned. */
  readonly meetings: number;
  /** Those with at least one organisation. */
  readonly organisations: number;
  /** Those with at least one natural person. */
  readonly persons: number;
  /** Those with at least one counterpart of another kind. */
  readonly others: number;
  /** Those whose counterparts are not published. */
  readonly unnamed: number;
  /** Published later than the source's own rule allows; always 0 without a rule. */
  readonly late: number;
  /** Declarations that there was no meeting. */
  readonly nilReturns: number;
};

/** The meetings of one decision-maker. */
export type OfficialSummary = MeetingCounts & {
  /** As the first entry names it; absent: entries that name none. */
  readonly official: Official | undefined;
  /** The language of what is no language map in it. */
  readonly language: string;
};

/** A year of meetings, by decision-maker and by kind of counterpart. */
export type AgendaSummary = {
  readonly year: number;
  /** Each entry once, however many decision-makers it names: no sum of the lines below. */
  readonly total: MeetingCounts;
  /** Cancelled or postponed, and so in no other number. */
  readonly cancelled: number;
  /** By number of meetings, then by name. */
  readonly officials: readonly OfficialSummary[];
};

type Counting = {-readonly [Name in keyof MeetingCounts]: MeetingCounts[Name]};
type Counted = {
  readonly official: Official | undefined;
  readonly language: string;
  readonly counts: Counting;
};

/** Counts the meetings of a year, one by one: however many there are, what is kept is a line a decision-maker. */
export class SummaryOfYear {
  readonly #year: number;
  readonly #rule: PublicationRule | undefined;
  readonly #total = none();
  readonly #officials = new Map<string, Counted>();
  #cancelled = 0;

  /** `rule`: the source's own; without it nothing is late. */
  constructor(year: number, rule?: PublicationRule) {
    this.#year = year;
    this.#rule = rule;
  }

  /** Count an entry; what is no meeting and what began in another year is passed over. One that repeats counts once. */
  add(entry: AgendaEntry): void {
    if (entry.kind !== 'meeting' || Number(timingOf(entry).firstDay.slice(0, 4)) !== this.#year) return;
    if (entry.status === 'cancelled' || entry.status === 'postponed') {
      this.#cancelled += 1;
      return;
    }
    const isLate = daysLate(entry, this.#rule) !== undefined;
    count(this.#total, entry, isLate);
    const officials = new Map(entry.officials.map((one) => [keyOf(one, entry.language), one]));
    if (officials.size === 0) count(this.#of('', undefined, entry.language), entry, isLate);
    for (const [key, official] of officials) count(this.#of(key, official, entry.language), entry, isLate);
  }

  /** What was counted so far. */
  get summary(): AgendaSummary {
    const officials = [...this.#officials.entries()]
      .sort(([key, {counts}], [other, {counts: theirs}]) =>
        counts.meetings === theirs.meetings ? (key < other ? -1 : 1) : theirs.meetings - counts.meetings,
      )
      .map(([, {official, language, counts}]) => ({official, language, ...counts}));
    return {year: this.#year, total: {...this.#total}, cancelled: this.#cancelled, officials};
  }

  #of(key: string, official: Official | undefined, language: string): Counting {
    const known = this.#officials.get(key);
    if (known) return known.counts;
    const counts = none();
    this.#officials.set(key, {official, language, counts});
    return counts;
  }
}

/** A year of meetings, by decision-maker and by kind of counterpart. */
export function summaryOf(
  entries: Iterable<AgendaEntry>,
  year: number,
  rule?: PublicationRule,
): AgendaSummary {
  const counted = new SummaryOfYear(year, rule);
  for (const entry of entries) counted.add(entry);
  return counted.summary;
}

const none = (): Counting => ({
  meetings: 0,
  organisations: 0,
  persons: 0,
  others: 0,
  unnamed: 0,
  late: 0,
  nilReturns: 0,
});

function count(counts: Counting, {nilReturn, counterparts}: AgendaEntry, isLate: boolean): void {
  if (nilReturn === true) {
    counts.nilReturns += 1;
    return;
  }
  const has = (is: (kind: string) => boolean) => Number(counterparts.some(({kind}) => is(kind)));
  counts.meetings += 1;
  counts.organisations += has((kind) => kind === 'organisation');
  counts.persons += has((kind) => kind === 'person');
  counts.others += has(isOther);
  counts.unnamed += Number(counterparts.length === 0);
  counts.late += Number(isLate);
}

/** The same name in the same office of the same body, however it is capitalised, is one decision-maker. */
function keyOf({role, name = '', organisation}: Official, language: string): string {
  const say = (text: Text | undefined) =>
    text === undefined ? '' : wordingOf(text, language, language).text;
  const body = organisation?.ipaCode ?? say(organisation?.name);
  return [name, say(role), body].map((part) => part.trim().replace(/\s+/g, ' ').toLowerCase()).join('\n');
}

import type {PlanWords} from '../../../src/messages/plan.ts';
import type {RevisionWords} from '../../../src/messages/revisions.ts';
import type {SaidWords} from '../../../src/messages/said.ts';
import type {Amount, Assessment} from '../../../src/model/commitment.ts';
import {FlexibleDate} from '../../../src/model/dates.ts';
import {isOther} from '../../../src/model/open-enum.ts';
import type {LoggedPlanChange} from '../../../src/model/plan-change-log.ts';
import {read} from '../../../src/model/read.ts';
import type {Text} from '../../../src/model/text.ts';

/** What a change of a plan is put into words with. */
export type ChangeWriter = {
  readonly t: RevisionWords;
  readonly plan: PlanWords & SaidWords;
  /** A text in the reader's language. */
  readonly say: (text: Text) => string;
};

/** What a change of a plan was, in a sentence. */
export function planChangeInWords(
  {t, plan, say}: ChangeWriter,
  change: Pick<LoggedPlanChange, 'kind' | 'about' | 'before' | 'after' | 'fields' | 'amount' | 'assessment'>,
): string {
  const {kind, about = '', before, after, fields = [], amount, assessment} = change;
  if (isOther(kind)) return t.other;
  // Their names come from a later version, perhaps.
  const names: Readonly<Record<string, string>> = t.fields;
  const part = (text: Text | undefined) => {
    if (text === undefined) return undefined;
    const said = say(text);
    if (kind === 'milestoneStatus') return statusIn(plan, said);
    return kind === 'milestoneDue' || kind === 'rewritten' ? dateIn(plan, said) : said;
  };
  const other = amount ? amountIn(plan, amount) : assessment && assessmentIn(plan, assessment, say);
  return t.kinds[kind]({
    about: say(about),
    before: other ?? part(before),
    after: other ?? part(after),
    fields: fields.map((field) => names[field] ?? field),
  });
}

function statusIn({status}: PlanWords, code: string): string {
  const words: Readonly<Record<string, string>> = status;
  return words[code] ?? code.replace(/^other:/, '');
}

/** The line that was let go may be a deadline. */
const dateIn = ({shortDate}: PlanWords, text: string) =>
  read(FlexibleDate, text).fits ? shortDate(text) : text;

function amountIn({amount, money}: PlanWords, {kind, value, currency, at}: Amount): string {
  const label = isOther(kind) ? kind.slice(6) : amount[kind];
  return [`${label}: ${money(value, currency)}`, at].filter(Boolean).join(', ');
}

function assessmentIn({voice, aspect}: SaidWords, one: Assessment, say: ChangeWriter['say']): string {
  const who = isOther(one.voice) ? one.voice.slice(6) : voice[one.voice];
  const what = isOther(one.aspect) ? one.aspect.slice(6) : aspect[one.aspect];
  return `${who}, ${what}: ${say(one.value)} (${say(one.by)})`;
}

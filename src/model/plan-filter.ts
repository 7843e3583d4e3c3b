import {commitmentStatusOf, isLate} from './commitment-status.ts';
import type {Commitment} from './commitment.ts';
import {folded, foldedLines} from './folded.ts';
import type {Organisation} from './organisation.ts';
import type {PlanFilter} from './plan-filter-names.ts';

/** What is looked at in a commitment, folded, in all its languages. */
type FoldedTexts = Readonly<Record<'area' | 'responsible' | 'q', string>>;

/**
 * What tells whether a commitment fits on a day (`YYYY-MM-DD`): all words of `q` are found somewhere in it; `area` is a
 * whole area or objective; `responsible` is a part of the name of a body that answers for it, or its whole IPA code;
 * `kind` (`pa`, `cso`, `company`, `other`) is that of a body that answers for it or works on it; `status` is where it
 * stands; `late` is `on`. Case and accents do not count.
 */
export function planFitting(filter: PlanFilter, today: string) {
  const {q, area, responsible, kind, status, late} = knownOf(filter);
  const words = q === undefined ? [] : folded(q).split(/\s+/);
  const line = area && `\n${folded(area)}\n`;
  const body = responsible && folded(responsible);
  return (commitment: Commitment): boolean => {
    if (status !== undefined && commitmentStatusOf(commitment) !== status) return false;
    if (kind !== undefined && !bodiesOf(commitment).some((one) => kindOf(one) === kind)) return false;
    if (late === 'on' && !isLate(commitment, today)) return false;
    if (words.length === 0 && line === undefined && body === undefined) return true;
    const texts = planTextsOf(commitment);
    return (
      words.every((word) => texts.q.includes(word)) &&
      (line === undefined || texts.area.includes(line)) &&
      (body === undefined || isResponsible(commitment, texts, body))
    );
  };
}

/** The filters that are not blank, without blanks around them; `late` is `on` or nothing. */
export function knownOf(filter: PlanFilter): PlanFilter {
  return Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => {
      const text = value?.trim();
      return !text || (name === 'late' && text !== 'on') ? [] : [[name, text]];
    }),
  );
}

/** Who answers for a commitment, and who works on it too. */
export const bodiesOf = ({responsible, partners}: Commitment): readonly Organisation[] => [
  ...responsible,
  ...partners,
];

/** A kind that we do not know is one of the others; where none is said, none is known. */
export const kindOf = ({kind}: Organisation) => (kind?.startsWith('other') ? 'other' : kind);

const isResponsible = ({responsible}: Commitment, texts: FoldedTexts, body: string) =>
  texts.responsible.includes(body) ||
  responsible.some(({ipaCode}) => ipaCode !== undefined && folded(ipaCode) === body);

/** Folding costs far more than looking: it is done once for each commitment. */
const foldedTexts = new WeakMap<Commitment, FoldedTexts>();

/** What is looked at in a commitment. */
export function planTextsOf(commitment: Commitment): FoldedTexts {
  const before = foldedTexts.get(commitment);
  if (before) return before;
  const {code, title, area, objective, description, responsible, partners, milestones} = commitment;
  const bodies = foldedLines(responsible.map(({name}) => name));
  const texts = {
    area: `\n${foldedLines([area, objective])}\n`,
    responsible: bodies,
    q: [
      foldedLines([code, title, area, objective, description]),
      bodies,
      foldedLines(partners.map(({name}) => name)),
      foldedLines(milestones.map((one) => one.title)),
    ].join('\n'),
  };
  foldedTexts.set(commitment, texts);
  return texts;
}

import {lastDayOf} from './calendar-days.ts';
import type {Assessment} from './commitment.ts';
import {folded} from './folded.ts';
import type {Text} from './text.ts';

/** What one voice says of one aspect, the newest first; what has no date comes after it, in its own order. */
export type Voice = {
  readonly voice: Assessment['voice'];
  readonly assessments: readonly [Assessment, ...Assessment[]];
};

/** What all voices say of one aspect. */
export type Aspect = {
  readonly aspect: Assessment['aspect'];
  /** The body itself, the independent reviewer, civil society, others. */
  readonly voices: readonly [Voice, ...Voice[]];
  /**
   * How the newest words of the voices stand to each other: they `differ` or `agree` on one scale, or `scales`: they
   * use several, which cannot be compared. `undefined`: there is one voice only.
   */
  readonly together: 'differ' | 'agree' | 'scales' | undefined;
};

const order: readonly string[] = ['self', 'independent', 'civic'];

/** What is said, aspect by aspect in the order in which they are first named. Nothing is merged into one level. */
export function aspectsOf(assessments: readonly Assessment[]): readonly Aspect[] {
  return [...grouped(assessments, ({aspect}) => aspect).values()].map((said) => {
    const voices = sorted([...grouped(said, ({voice}) => voice).values()].map(voiceOf));
    return {aspect: said[0].aspect, voices, together: togetherOf(voices)};
  });
}

type Many<T> = [T, ...T[]];

function voiceOf(said: Many<Assessment>): Voice {
  const [first, ...others] = said.toSorted((one, other) => compare(when(other), when(one)));
  return {voice: said[0].voice, assessments: [first ?? said[0], ...others]};
}

function sorted(voices: readonly Voice[]): readonly [Voice, ...Voice[]] {
  const rank = ({voice}: Voice) => (order.includes(voice) ? order.indexOf(voice) : order.length);
  // As many as there were, so one at least.
  return voices.toSorted((one, other) => rank(one) - rank(other)) as Many<Voice>;
}

function togetherOf(voices: readonly Voice[]): Aspect['together'] {
  const [first, ...others] = voices.map(({assessments: [newest]}) => newest);
  if (!first || others.length === 0) return undefined;
  if (others.some(({scale}) => folded(scale).trim() !== folded(first.scale).trim())) return 'scales';
  return others.every(({value}) => isSame(value, first.value)) ? 'agree' : 'differ';
}

/** The same level, in any language that both have. */
function isSame(one: Text, other: Text): boolean {
  const words = new Set(wordingsOf(one));
  return wordingsOf(other).some((word) => words.has(word));
}

const wordingsOf = (text: Text) =>
  (typeof text === 'string' ? [text] : Object.values(text)).map((word) => folded(word).trim());

const when = ({at, period}: Assessment) => {
  const date = at ?? period?.end ?? period?.start;
  return date === undefined ? '' : lastDayOf(date);
};

const compare = (one: string, other: string) => Number(one > other) - Number(one < other);

function grouped<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, Many<T>> {
  const groups = new Map<string, Many<T>>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return groups;
}

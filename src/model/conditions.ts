import type {Condition, Item, Questionnaire} from './item.ts';
import type {Answer} from './response.ts';
import {canonicalText} from './response.ts';

type Fact = string | number | boolean;

/** The `linkId` of every item that is shown for these answers. A hidden question counts as unanswered. */
export function visibleItems(items: readonly Item[], answers: readonly Answer[]): ReadonlySet<string> {
  const values = new Map(answers.map(({linkId, value}) => [linkId, value]));
  const places = knownPlaces.get(items) ?? placesOf(items);
  knownPlaces.set(items, places);
  const verdicts = new Map<string, boolean>();

  const isVisible = (linkId: string): boolean => {
    const known = verdicts.get(linkId);
    if (known !== undefined) return known;
    const place = places.get(linkId);
    if (!place) return false;
    // A circle is refused when a consultation is published; here it must only not hang.
    verdicts.set(linkId, false);
    const verdict = (place.parent === undefined || isVisible(place.parent)) && isEnabled(place.item);
    verdicts.set(linkId, verdict);
    return verdict;
  };
  const isEnabled = ({enableWhen = [], enableBehavior = 'all'}: Item): boolean => {
    if (enableWhen.length === 0) return true;
    return enableBehavior === 'any' ? enableWhen.some(holds) : enableWhen.every(holds);
  };
  const holds = (condition: Condition): boolean =>
    compare(condition, isVisible(condition.question) ? values.get(condition.question) : undefined);

  return new Set([...places.keys()].filter(isVisible));
}

/** The answers to questions that are shown; what a hidden question holds is kept at home. */
export function withoutHidden(questionnaire: Questionnaire, answers: readonly Answer[]): readonly Answer[] {
  const visible = visibleItems(questionnaire.items, answers);
  return answers.filter(({linkId}) => visible.has(linkId));
}

function placesOf(items: readonly Item[], parent?: string, places = new Map<string, Place>()) {
  for (const item of items) {
    places.set(item.linkId, {item, parent});
    placesOf(item.items ?? [], item.linkId, places);
  }
  return places;
}

/** A form asks again at every letter. */
const knownPlaces = new WeakMap<readonly Item[], ReadonlyMap<string, Place>>();

type Place = {readonly item: Item; readonly parent: string | undefined};

function compare({operator, answer}: Condition, value: unknown): boolean {
  const facts = factsOf(value);
  if (operator === 'exists') return facts.length > 0 === (answer === true);
  switch (operator) {
    case '=':
      return facts.includes(answer);
    case '!=':
      return facts.length > 0 && !facts.includes(answer);
    case 'contains':
      // A part of a text will do; of codes only the whole, or "no" would be found in "nord".
      return typeof value === 'string' && typeof answer === 'string'
        ? facts.some((fact) => String(fact).toLowerCase().includes(answer.toLowerCase()))
        : facts.includes(answer);
    case '>':
      return facts.some((fact) => ordered(fact, answer) && fact > answer);
    case '<':
      return facts.some((fact) => ordered(fact, answer) && fact < answer);
    case '>=':
      return facts.some((fact) => ordered(fact, answer) && fact >= answer);
    case '<=':
      return facts.some((fact) => ordered(fact, answer) && fact <= answer);
    default:
      // An operator from the future: showing the question loses nothing, hiding it might.
      return true;
  }
}

/** What a condition can look at: codes of choices, the number, the day, the text itself, in canonical form. */
function factsOf(value: unknown): readonly Fact[] {
  if (typeof value === 'string') return canonicalText(value) === '' ? [] : [canonicalText(value)];
  if (typeof value === 'number') return [value];
  if (value === true) return [value];
  if (Array.isArray(value)) return value.flatMap(factsOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('amount' in value && value.amount === 0) return [];
  if ('code' in value && typeof value.code === 'string') return [value.code];
  if ('codes' in value) return factsOf(value.codes);
  // A place or a file has nothing to compare, but it is an answer.
  return Object.keys(value).length > 0 ? [true] : [];
}

/** Days compare as text, which is right for `YYYY-MM-DD`. */
const ordered = (fact: Fact, answer: Fact) => typeof fact === typeof answer && typeof fact !== 'boolean';

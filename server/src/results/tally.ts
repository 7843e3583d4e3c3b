import {visibleItems} from '../../../src/model/conditions.ts';
import type {Item, Questionnaire} from '../../../src/model/item.ts';
import {walk} from '../../../src/model/item.ts';
import type {ExportedResponse} from '../store/store.ts';
import type {Counter, Figures} from './counter.ts';
import {counterOf} from './counters.ts';
import type {CountedQuestion} from './questions.ts';
import {countedQuestions} from './questions.ts';

/** What one question's answers add up to, with nothing hidden: not for publication. */
export type TalliedQuestion = {
  readonly question: CountedQuestion;
  /** How many it was shown to. */
  readonly asked: number;
  readonly answered: number;
  readonly figures: Figures;
};

/** What all answers add up to, with nothing hidden: not for publication. */
export type Tallied = {
  readonly respondents: number;
  readonly byChannel: Readonly<Record<string, number>>;
  readonly byVersion: Readonly<Record<string, number>>;
  readonly questions: readonly TalliedQuestion[];
};

/** A question while it is counted. */
type Counting = {
  readonly question: CountedQuestion;
  readonly counter: Counter;
  asked: number;
  answered: number;
};

/** A version of the questionnaire, ready to count its answers. */
type Version = {
  readonly items: readonly Item[];
  readonly countings: ReadonlyMap<string, Counting>;
  /** Nothing in it depends on an answer: all is shown to all. */
  readonly isPlain: boolean;
};

/**
 * Add up responses as they stream by. `versions` are those that were answered, the oldest first. What is kept in memory
 * does not grow with the responses, but with the different numbers (to a limit), months and points (of about 1 km) in
 * them. Of a response to a version that is not there only the sender is counted.
 */
export async function tally(
  responses: AsyncIterable<ExportedResponse>,
  versions: readonly Questionnaire[],
): Promise<Tallied> {
  const byVersion = new Map<string, number>();
  const byChannel = new Map<string, number>();
  const countings = countedQuestions(versions).map((question): Counting => ({
    question,
    counter: counterOf(question),
    asked: 0,
    answered: 0,
  }));
  const prepared = new Map(versions.map((one) => [one.version, versionOf(one, countings)]));
  let respondents = 0;
  for await (const {questionnaireVersion, channel, answers} of responses) {
    respondents += 1;
    byVersion.set(questionnaireVersion, (byVersion.get(questionnaireVersion) ?? 0) + 1);
    byChannel.set(channel, (byChannel.get(channel) ?? 0) + 1);
    const version = prepared.get(questionnaireVersion);
    if (!version) continue;
    const visible = version.isPlain ? undefined : visibleItems(version.items, answers);
    for (const [linkId, counting] of version.countings)
      if (!visible || visible.has(linkId)) counting.asked += 1;
    for (const {linkId, value} of answers) {
      const counting = version.countings.get(linkId);
      if (!counting) continue;
      counting.answered += 1;
      counting.counter.add(value);
    }
  }
  return {
    respondents,
    byChannel: inOrder(byChannel),
    byVersion: byVersion.size > 1 ? inOrder(byVersion) : {},
    questions: countings.map(({question, counter, asked, answered}) => ({
      question,
      asked,
      answered,
      figures: counter.figures(),
    })),
  };
}

function versionOf({version, items}: Questionnaire, countings: readonly Counting[]): Version {
  return {
    items,
    countings: new Map(
      countings
        .filter(({question}) => question.versions.has(version))
        .map((counting) => [counting.question.item.linkId, counting]),
    ),
    isPlain: Array.from(walk(items)).every(({enableWhen = []}) => enableWhen.length === 0),
  };
}

const inOrder = (counts: ReadonlyMap<string, number>) =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));

import {statusOf} from '../../../src/model/consultation.ts';
import type {QuestionResult, Results, ResultText} from '../../../src/model/results.ts';
import type {PublishedConsultation} from '../published.ts';
import type {Snapshot} from '../store/snapshots.ts';
import {goneFrom} from './questions.ts';

/** Texts that the organiser approved, by question. */
export type ApprovedTexts = ReadonlyMap<string, readonly ResultText[]>;

/**
 * Results as they are shown: the figures of a snapshot, which never change, with what belongs beside them and may
 * change: the tables of the population, approved texts, the words of what is asked no more, and whether the figures are
 * the last.
 */
export function presentedResults(
  consultation: PublishedConsultation,
  {results}: Snapshot,
  now: Date,
  texts: ApprovedTexts = new Map(),
): Results {
  const {final, items = [], ...figures} = results;
  const gone = goneFrom(items, consultation.questionnaire?.items ?? []);
  const isOver = ['closed', 'concluded', 'withdrawn'].includes(statusOf(consultation, now));
  const asked = new Set(results.questions.map(({linkId}) => linkId));
  return {
    ...figures,
    // It may have been opened again.
    ...(final === true && isOver ? {final} : {}),
    questions: results.questions.map((question): QuestionResult => ({
      ...question,
      texts: [...(texts.get(question.linkId) ?? [])],
    })),
    ...(gone.length > 0 ? {items: [...gone]} : {}),
    populations: (consultation.populations ?? []).filter(({linkId}) => asked.has(linkId)),
  };
}

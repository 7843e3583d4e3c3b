import type {Results} from '../../../src/model/results.ts';
import {protectedResult} from './protection.ts';
import {lastWords} from './questions.ts';
import type {Tallied} from './tally.ts';

/** What a snapshot is of. */
export type Cut = {
  /** When it is cut, or the moment before which its responses came; RFC 3339 UTC. */
  readonly asOf: string;
  readonly isFinal: boolean;
  /** A snapshot that was final, when the consultation was opened again after it. */
  readonly earlier?: Results | undefined;
};

/** What may be published of a tally. */
export function resultsOf(tallied: Tallied, {asOf, isFinal, earlier}: Cut): Results {
  const {respondents, byChannel, byVersion} = tallied;
  // What is personal is published once: with a second time the difference would tell who came between.
  const kept = new Map((earlier?.questions ?? []).map((one) => [one.linkId, one]));
  return {
    asOf,
    respondents,
    byChannel: {...byChannel},
    byVersion: {...byVersion},
    ...(isFinal ? {final: true} : {}),
    questions: tallied.questions.map((one) => {
      const {item, personal, followsPersonal} = one.question;
      const before = personal || followsPersonal ? kept.get(item.linkId) : undefined;
      return before ?? protectedResult(one, isFinal);
    }),
    // All of them: what is gone is known when they are shown.
    items: tallied.questions.map(({question}) => lastWords(question)),
    populations: [],
  };
}

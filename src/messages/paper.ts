import type {ConditionInWords} from '../model/condition-words.ts';

/** Words of a questionnaire that is on paper, or that cannot hide a question. */
export type PaperWords = {
  /** "Rispondi solo se a «…» hai scelto «…»." */
  readonly onlyIf: (conditions: readonly ConditionInWords[], any: boolean) => string;
  /** In the place of an answer that a later text repeats: paper cannot. */
  readonly answerTo: (question: string) => string;
  /** Button that prints an empty questionnaire. */
  readonly print: string;
  readonly printHelp: string;
  /** Above the ways to hand it in. */
  readonly handIn: string;
  /** When nobody says where to hand it in. */
  readonly handInUnknown: string;
  /** "Segna una sola casella" */
  readonly oneOnly: string;
  readonly rank: string;
  readonly oneInEachRow: string;
  readonly severalInEachRow: string;
  /** "Distribuisci in tutto 100 euro." */
  readonly divide: (total: number, unit: string | undefined) => string;
  readonly place: string;
  readonly attach: string;
  readonly dayMonthYear: string;
  /** The version of the questionnaire, so that answers can be typed in later. */
  readonly version: (consultation: string, version: string) => string;
};

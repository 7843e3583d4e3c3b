/** Words of a questionnaire that goes step by step. */
export type StepWords = {
  /** "Passo 2 di 5" */
  readonly progress: (step: number, of: number) => string;
  /** Title of a step whose questions are in no group. */
  readonly more: string;
  readonly next: string;
  readonly back: string;
  /** Back to the check, from a question that was opened there. */
  readonly toCheck: string;
  /** Heading of the page on which all answers stand before they are sent. */
  readonly check: string;
  readonly checkHelp: string;
  readonly change: string;
  readonly notAnswered: string;
};

/** Words of a consultation that is answered on another site. */
export type ElsewhereWords = {
  /** Link to a questionnaire: "Rispondi su ParteciPa". */
  readonly answer: (where: string) => string;
  /** Link to where people take part, which has no questionnaire: "Partecipa su ParteciPa". */
  readonly takePart: (where: string) => string;
  /** "Fase in corso: Raccolta delle proposte" */
  readonly phase: (phase: string) => string;
};

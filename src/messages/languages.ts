/** Words about the languages of a document. */
export type LanguageWords = {
  /** Name of the set of buttons. */
  readonly choose: string;
  /** "Questo testo è disponibile solo in italiano"; the name of the language as `languageName` says it. */
  readonly onlyIn: (language: string) => string;
  /** Some of it is not in the reader's language. */
  readonly partly: (languages: readonly string[]) => string;
};

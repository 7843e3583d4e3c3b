/** Words of the agenda widgets and pages. */
export type AgendaWords = {
  /** Nothing to show. */
  readonly none: string;
};

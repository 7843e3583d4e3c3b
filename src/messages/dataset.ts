/** Words of the dataset widgets and pages. */
export type DatasetWords = {
  /** Nothing to show. */
  readonly none: string;
};

/** Words of the plan widgets and pages. */
export type PlanWords = {
  /** Nothing to show. */
  readonly none: string;
};

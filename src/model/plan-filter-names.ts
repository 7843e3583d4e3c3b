/** What a plan can be asked for, in the order in which it is asked: the attributes of `<arengo-plan>`. */
export const planFilterNames = ['q', 'area', 'responsible', 'kind', 'status', 'late'] as const;
export type PlanFilterName = (typeof planFilterNames)[number];

/** What of a plan is wanted; what is absent or blank does not count. `planFitting` says what each of them means. */
export type PlanFilter = Readonly<Partial<Record<PlanFilterName, string | undefined>>>;

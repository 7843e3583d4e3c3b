/** The filters: where an author or a reader asks for some, or where there is much to choose from. */
export const filtering = () => import('./filtering/filtering.ts');

/** Several addresses at once. */
export const merging = () => import('./merging/merging.ts');

/** The filters: where an author or a reader asks for some, or where there is much to choose from. */
export const filtering = () => import('./filtering.ts');

/** What only those need who are asked for a proof of work. */
export const challenges = () => import('./challenge.ts');

/** What only lists need: a page with a form, or with one dataset, does not load it. */
export const lists = () => import('../pages.ts');

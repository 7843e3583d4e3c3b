/** One dataset, whole: a page with a list does not load it. */
export const cards = () => import('./card.ts');

/** Several datasets in short: a page with one does not load it. */
export const lists = () => import('./list.ts');

/** More of a long list, when it is asked for. */
export const pagers = () => import('./pager.ts');

/** The list of a collection: a page with a form does not load it. */
export const lists = () => import('./list.ts');

/** What only lists need: a page with a form does not load it. */
export const lists = () => import('./consultations.ts');

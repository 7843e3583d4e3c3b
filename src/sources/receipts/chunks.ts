/** What only those need who withdraw a response or check a receipt. */
export const desk = () => import('./desk.ts');

/** What only a plan of hundreds of commitments needs. */
export const planPages = () => import('./plan-pages.ts');

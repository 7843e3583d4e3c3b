/** What only those need who look at results. */
export const results = () => import('./results.ts');

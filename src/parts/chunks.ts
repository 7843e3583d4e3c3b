/** What tells the rows of a table that cannot be read: it lies beside what reads tables. */
export const rows = () => import('./rows.ts');

/** What only questions that ask for files need. */
export const uploads = () => import('./tus.ts');

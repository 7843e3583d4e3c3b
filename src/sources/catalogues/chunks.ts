/** What only those need whose catalogue holds words in place of codes, HTML, or sizes with units. */
export const untidiness = () => import('./untidy.ts');

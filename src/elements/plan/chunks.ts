/** What a long plan needs, one of which only some is wanted, or its figures. */
export const tracking = () => import('./tracking/tracking.ts');

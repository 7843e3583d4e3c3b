import {fetched} from '../fetched.ts';

/** What waits for the place of a widget to come near. */
export const waiting = () => fetched(() => import('./waiting.ts'));

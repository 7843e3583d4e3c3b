import {fetched} from '../../fetched.ts';
import type {Timed, Timeline} from './timeline/timeline.ts';

/** What is said of a commitment, and what happened to it; `null`: it did not come. */
export const timeline = (host: Timed): Promise<Timeline | null> =>
  fetched(() => import('./timeline/timeline.ts'))
    .then(({timelineOf}) => timelineOf(host))
    .catch(() => null);

import type {Words} from '../../messages/messages.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {Reader} from '../../parts/wording.ts';
import type {Timeline} from './timeline/timeline.ts';

/** What every template of a commitment needs to know. */
export type View = {
  readonly words: Pick<Words, 'common' | 'plan'>;
  readonly reader: Reader;
  readonly commitment: Commitment;
  /** Level of the heading of this commitment. */
  readonly heading: number;
  /** What is said of it and what happened to it, once that is there; `null`: it did not come. */
  readonly timeline: Timeline | null | undefined;
  /** Have that come. */
  readonly ask: () => void;
};

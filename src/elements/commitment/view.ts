import type {Words} from '../../messages/messages.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {Reader} from '../../parts/wording.ts';

/** What every template of a commitment needs to know. */
export type View = {
  readonly words: Pick<Words, 'common' | 'plan'>;
  readonly reader: Reader;
  readonly commitment: Commitment;
  /** Level of the heading of this commitment. */
  readonly heading: number;
};

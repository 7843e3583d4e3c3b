import type {Words} from '../../messages/messages.ts';
import type {Dataset} from '../../model/dataset.ts';
import type {Reader} from '../../parts/wording.ts';
import type {DatasetElement} from './dataset.ts';

/** What every template of this widget needs to know. */
export type View = {
  readonly host: DatasetElement;
  readonly words: Pick<Words, 'common' | 'dataset'>;
  /** The code lists, when there are codes and their words have come. */
  readonly codes: Words['codes'] | undefined;
  readonly reader: Reader;
  readonly dataset: Dataset;
  /** Level of the heading of this dataset. */
  readonly heading: number;
  /** Ties the heading to its card. */
  readonly id: string;
  readonly now: Date;
  /** The page of this dataset, when it is known. */
  readonly page: string | undefined;
};

/** What there is to show, and how. */
export type Shown = {
  readonly items: readonly Dataset[];
  readonly show: (views: readonly View[], words: View['words']) => unknown;
};

/** The last part of an EU code, which may come as a whole address. */
export const codeOf = (code: string) => code.replace(/^.*[/#]/, '');

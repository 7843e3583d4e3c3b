import type {Noun} from '../model/noun.ts';
import type {State} from './state.ts';
import type {ComposerLanguage} from './words.ts';

/** What a reader can do; the templates call nothing else. */
export type Actions = {
  readonly show: (typed: string) => void;
  /** What stands in the field now, so that no redrawing takes it away. */
  readonly type: (typed: string) => void;
  readonly openFile: (file: File) => void;
  readonly example: () => void;
  readonly place: (src: string) => void;
  readonly choose: (noun: Noun) => void;
  readonly set: (change: Partial<State>) => void;
  /** An option of the tag; an empty value takes it away. */
  readonly option: (name: string, value: string) => void;
  readonly speak: (language: ComposerLanguage) => void;
  /** Copy a text, and say so beside the block of this id. */
  readonly copy: (id: string, text: string) => void;
};

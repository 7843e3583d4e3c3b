import type {ImportPlace} from '../../../src/model/import-note.ts';
import type {Item} from '../../../src/model/item.ts';
import type {Text} from '../../../src/model/text.ts';
import type {Terms} from './terms.ts';

/** What an item asks, before it has its name and its conditions. */
export type Asked = Omit<Item, 'linkId' | 'items' | 'enableWhen' | 'enableBehavior'>;

/** A condition as it was written, and what of it we can say. */
export type Written = {
  readonly text: string;
  readonly place: ImportPlace;
  readonly terms: Terms | undefined;
};

/** An item of a questionnaire that is being imported. */
export type Draft = {
  /** As the file calls it: conditions refer to it by this name. `undefined`: it has none, and nothing can. */
  readonly name: string | undefined;
  readonly place: ImportPlace;
  readonly asked: Asked;
  readonly when?: Written | undefined;
  /** Of a group. */
  readonly children?: readonly Draft[] | undefined;
  /** The code of the option that conditions call so, where they do not call it by its code. */
  readonly codeOf?: ((called: string) => string | undefined) | undefined;
  /** Presented as a grid, if that loses nothing. */
  readonly isGrid?: boolean | undefined;
};

/** What an importer made of a file. */
export type Drafted = {
  readonly id?: string | undefined;
  readonly title?: Text | undefined;
  readonly description?: Text | undefined;
  readonly language: string;
  readonly version?: string | undefined;
  readonly drafts: readonly Draft[];
  /** What the file says of the consultation around its questions, by the names of our fields. */
  readonly frame?: Readonly<Record<string, unknown>> | undefined;
};

/** All drafts, groups before their children. */
export function* everyDraft(drafts: readonly Draft[]): Generator<Draft> {
  for (const draft of drafts) {
    yield draft;
    if (draft.children) yield* everyDraft(draft.children);
  }
}

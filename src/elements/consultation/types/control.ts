import type {CSSResult, LitElement} from 'lit';
import type {Noun, Words} from '../../../messages/messages.ts';
import type {Check} from '../../../model/check-value.ts';
import type {Item} from '../../../model/item.ts';
import type {Field} from '../../../parts/field.ts';
import type {Answering} from '../answering.ts';
import type {FormView, SaidError} from '../view.ts';

/** What has been typed, by control name; names that are not among them keep what they have. */
export type Entry = readonly [name: string, values: readonly string[]];

/** What a control may ask of its form. */
export type Desk = {
  readonly host: LitElement;
  /** The life of the response, for what a control must do when it is sent or deleted. */
  readonly answering: Answering;
  /** Set what stands under these names; saved, and drawn again. */
  readonly write: (entries: readonly Entry[]) => void;
  /** Draw this question again, for something else than its answer has changed; resolved when that is done. */
  readonly redraw: () => Promise<unknown>;
};

/** A question as it is to be drawn now. */
export type Asked<N extends Noun> = {
  readonly view: FormView;
  readonly item: Item;
  /** Its wording, hints and first fault; `fieldset(of, …)` or `field(of, …)` draws them around the controls. */
  readonly of: Field;
  /** All that is wrong with it; one that has a `row` belongs there. */
  readonly errors: readonly SaidError[];
  readonly t: Words[N];
};

/** One question of a rare type: what it shows, and what it remembers besides the answer. */
export interface Control<N extends Noun> {
  /** What the question asks of an answer, said before and not only after. */
  hints(asked: Omit<Asked<N>, 'of'>): readonly string[];
  draw(asked: Asked<N>): unknown;
}

/** What the chunk of a rare type brings. */
export type RareType<N extends Noun> = {
  /** None: the type is a common one, only longer than usual. */
  readonly check?: Check;
  readonly styles: CSSResult;
  /** Called once, when its chunk has come: for what must be there before a question of it is shown. */
  readonly begin?: (host: LitElement, answering: Answering) => void;
  readonly control: (desk: Desk) => Control<N>;
};

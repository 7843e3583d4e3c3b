import type {Words} from '../../messages/messages.ts';
import type {Consultation} from '../../model/consultation.ts';
import type {Questionnaire} from '../../model/item.ts';
import type {AnswerError} from '../../model/problem.ts';
import type {Reader} from '../../parts/wording.ts';
import type {Typed} from './typed.ts';
import type {Types} from './types/types.ts';

/** What every template of this widget needs to know. */
export type View = {
  readonly words: Pick<Words, 'common' | 'consultation'>;
  readonly reader: Reader;
  readonly consultation: Consultation;
  /** The page of the consultation. */
  readonly address: string;
  /** Level of the widget's own heading. */
  readonly heading: number;
  readonly now: Date;
};

/** What the templates of the form need besides. */
export type FormView = View & {
  /** Whether this device keeps what is typed; where it does not, the browser completes nothing either. */
  readonly drafts: 'on' | 'off';
  readonly questionnaire: Questionnaire;
  readonly typed: Typed;
  /** What stands in the controls of each question, as one string: a question with the same is not drawn again. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The `linkId` of the items that are shown. */
  readonly visible: ReadonlySet<string>;
  readonly errors: readonly SaidError[];
  /** What draws the questions that are not common, where there are some. */
  readonly types: Types | undefined;
};

/** What is wrong with an answer, and how that is said. */
export type SaidError = AnswerError & {readonly text: string};

/** The zone in which this consultation's times are shown. */
export function timeZoneOf({timeZone}: Consultation): string {
  return timeZone ?? 'Europe/Rome';
}

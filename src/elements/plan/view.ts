import type {LitElement} from 'lit';
import type {Words} from '../../messages/messages.ts';
import type {Commitment} from '../../model/commitment.ts';
import type {PlanFilterName} from '../../model/plan-filter-names.ts';
import type {Plan} from '../../model/plan.ts';
import type {Tell} from '../../parts/unreadable.ts';
import type {Reader} from '../../parts/wording.ts';
import type {PlanListing} from '../../sources/source.ts';
import type {Timeline} from '../commitment/timeline/timeline.ts';
import type {Tracking} from './tracking/tracking.ts';

/** What every template of this widget needs to know. */
export type PlanView = {
  readonly words: Pick<Words, 'common' | 'plan'>;
  readonly reader: Reader;
  readonly plan: Plan;
  /** How many commitments it has, where these are only the first of them. */
  readonly total: number | undefined;
  /** Level of the widget's own heading. */
  readonly heading: number;
  /** What few plans need, once it is there; `null`: it did not come. */
  readonly tracking: Tracking | null | undefined;
  /** What is said of its commitments, once somebody has opened one; `null`: it did not come. */
  readonly timeline: Timeline | null | undefined;
  /** Have that come. */
  readonly ask: () => unknown;
  /** Somebody opens a commitment or closes it, or opens what is folded away. */
  readonly open: (what?: Commitment, isOpen?: boolean) => unknown;
};

/** Commitments that stand together. */
export type Group = {
  /** What they have in common; nothing: they are all there are. */
  readonly title?: unknown;
  readonly commitments: readonly Commitment[];
  /** The button that shows more of them. */
  readonly more?: unknown;
};

/** What has come of a plan, with what tells what could not be read. */
export type Shown = PlanListing & {readonly tell?: Tell};

/** What is to be known of the widget around a plan. */
export type Tracked = LitElement &
  Readonly<Record<PlanFilterName, string | undefined>> & {
    readonly src: string;
    readonly group: string | undefined;
    readonly sort: string | undefined;
    readonly view: string | undefined;
    readonly filters: string | undefined;
    readonly compare: string | undefined;
  };

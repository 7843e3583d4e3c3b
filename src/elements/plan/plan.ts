import {html} from 'lit';
import {Resource} from '../../controllers/resource.ts';
import {fetched} from '../../fetched.ts';
import type {Words} from '../../messages/messages.ts';
import {planWords} from '../../messages/registry/plan.ts';
import type {Commitment} from '../../model/commitment.ts';
import {planFilterNames} from '../../model/plan-filter-names.ts';
import {faces} from '../../parts/faces.ts';
import {told, unreadable} from '../../parts/unreadable.ts';
import {openIn, part, unsupported} from '../../sources/source.ts';
import {plans as registry} from '../../sources/registry/plan.ts';
import {timeline} from '../commitment/chunks.ts';
import {styles} from '../commitment/styles.ts';
import type {Timeline} from '../commitment/timeline/timeline.ts';
import {property} from '../property.ts';
import {Widget} from '../widget.ts';
import {checked} from './checked.ts';
import {tracking} from './chunks.ts';
import type {Tracking} from './tracking/tracking.ts';
import type {Shown} from './view.ts';
import {whole} from './whole.ts';

/**
 * An action plan: its commitments by area, each of which opens where it stands. A total that somebody declared is
 * shown as declared, by whom and when; nothing is rebuilt from it.
 *
 * @tag arengo-plan
 * @summary An action plan with its commitments, by area.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page.
 *
 * @fires {LoadedEvent} arengo-loaded - The plan is shown.
 * @fires {FailedEvent} arengo-failed - It could not be shown; `reason` says why.
 *
 * @csspart header - Title and number of commitments.
 * @csspart declared - A total as it was declared.
 * @csspart filters - What readers filter by.
 * @csspart more-filters - The filters that are folded away but for the text.
 * @csspart active - The filters that are set, each with a button that takes it away.
 * @csspart count - How many commitments they leave.
 * @csspart taking - Figures and files, behind a disclosure.
 * @csspart figures - The plan in figures.
 * @csspart table - Two plans side by side.
 * @csspart area - The commitments of an area.
 * @csspart area-heading - The name of an area.
 * @csspart commitment - One commitment, which opens.
 * @csspart commitment-heading - Its title.
 * @csspart heading - The title.
 * @csspart section-heading - The heading of a part of a commitment.
 * @csspart code - The code of a commitment.
 * @csspart progress - How many milestones are achieved.
 * @csspart bar - The bar; drawn only when all milestones are known.
 * @csspart assessments - What is said of a commitment, voice by voice.
 * @csspart voice - One voice.
 * @csspart standing - Where it stands, in words.
 * @csspart history - What happened, newest first.
 * @csspart axis - The milestones on an axis of time: a table.
 * @csspart late - How late a milestone is, or was.
 * @csspart milestones - The milestones.
 * @csspart milestone - One milestone.
 * @csspart status - Where a milestone stands.
 * @csspart due - When it is due.
 * @csspart facts - Who answers for it, and when.
 * @csspart details - What is folded away.
 * @csspart button - A button: more, a filter taken away, a file, or to try again.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart provenance - Where the description comes from.
 *
 * @cssproperty [--arengo-accent=#0066cc] - Links, bars; falls back to Bootstrap Italia's primary colour.
 * @cssproperty [--arengo-accent-strong] - The accent under the pointer; by default a darker accent.
 * @cssproperty [--arengo-text=#19191a] - Text.
 * @cssproperty [--arengo-muted=#4c5c6c] - Secondary text.
 * @cssproperty [--arengo-background=#fff] - The ground.
 * @cssproperty [--arengo-surface] - Ground of voices and notices; by default a tint of the accent.
 * @cssproperty [--arengo-line] - Fine lines between parts.
 * @cssproperty [--arengo-danger=#b3263f] - What was missed.
 * @cssproperty [--arengo-focus=#19191a] - The outer ring of the focus.
 * @cssproperty [--arengo-radius=4px] - Corners.
 * @cssproperty [--arengo-space=1em] - The unit of space.
 * @cssproperty [--arengo-font] - Font; by default the page's.
 * @cssproperty [--arengo-success=#00664a] - What was achieved.
 */
export class PlanElement extends Widget<'plan'> {
  static override styles = [Widget.styles, styles];

  /** How commitments stand together: by `area`, by `objective`, or in one list (`none`). @attr */
  group: 'area' | 'objective' | 'none' | undefined;

  /** Only commitments of this area or objective, whole, in any of its languages. @attr */
  area: string | undefined;

  /** Only commitments that this body answers for: a part of its name, or its IPA code. @attr */
  responsible: string | undefined;

  /** Only commitments in which such a body takes part: `pa`, `cso` (civil society), `company` or `other`. @attr */
  kind: string | undefined;

  /** Only `notStarted`, `underway`, `achieved`, `ended` or `unknown`, by their milestones. @attr */
  status: string | undefined;

  /** `on`: only commitments that are late. @attr */
  late: string | undefined;

  /** Only commitments with all these words somewhere; case and accents do not count. @attr */
  q: string | undefined;

  /** Their order: that of the `plan`, by `title`, by what is `due` next, by `status`. @attr */
  sort: 'plan' | 'title' | 'due' | 'status' | undefined;

  /** `compact`: each in a line that opens; `detailed`: each opened. @attr */
  view: 'compact' | 'detailed' | undefined;

  /** Whether readers can filter: `on` or `off`; by default where there are more than 20 commitments. @attr */
  filters: 'on' | 'off' | undefined;

  /** The address of another plan to compare this one with. @attr */
  compare: string | undefined;

  readonly #plan = new Resource(
    this,
    () => [this.address, this.source, names.some((name) => this[name])] as const,
    async ([address, source, isTracked], signal): Promise<Shown | undefined> => {
      if (address === undefined) return undefined;
      const {plan} = await openIn(registry, address, {source});
      if (!plan) throw unsupported(address, 'this source has no plans');
      // What was asked for is not shown unfiltered, nor five thousand commitments at once.
      const listing = await told(this, address, checked(await plan(signal, !isTracked), address));
      if (isTracked || listing.rest || listing.plan.commitments.length > 20)
        this.#tracking ??= await part(address, this.#track);
      return listing;
    },
  );
  #tracking: Tracking | null | undefined;
  #timeline: Timeline | null | undefined;

  constructor() {
    super(planWords);
  }

  protected override face(words: Pick<Words, 'common' | 'plan'>) {
    return faces(words.common, this.#plan, this.address, (listing) => {
      const {plan, unreadable: lost, total, tell} = this.#tracking?.grown(listing) ?? listing;
      const reader = {language: this.language.tag, document: plan.language};
      return html`${whole({
        words,
        reader,
        plan,
        total,
        heading: this.heading,
        tracking: this.#tracking,
        timeline: this.#timeline,
        ask: this.#ask,
        open: this.#open,
      })}
      ${unreadable(lost > 0 ? words.plan.unreadable(lost) : '', words.common, tell)}`;
    });
  }

  readonly #track = async () => (await tracking()).trackingOf(this);

  readonly #ask = async () => {
    this.#timeline = await timeline(this);
    this.requestUpdate();
  };

  /** Somebody opens a commitment or closes it, or opens what is folded away. */
  readonly #open = async (what?: Commitment, isOpen?: boolean) => {
    if (what) this.#tracking?.opened(what, isOpen);
    if (what && !this.#timeline) await this.#ask();
    if (!what) this.#tracking ??= await fetched(this.#track).catch(() => null);
    this.requestUpdate();
  };
}

/** What only the part for long plans knows. */
const names = [...planFilterNames, 'group', 'sort', 'view', 'filters', 'compare'] as const;

// The properties, without decorators: every page loads this, and it is shorter.
for (const name of names) property()(PlanElement.prototype, name);

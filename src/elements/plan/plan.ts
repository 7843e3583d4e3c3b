import {html} from 'lit';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {planWords} from '../../messages/registry/plan.ts';
import {distinct} from '../../model/distinct.ts';
import {faces} from '../../parts/faces.ts';
import type {Tell} from '../../parts/unreadable.ts';
import {told, unreadable} from '../../parts/unreadable.ts';
import type {PlanListing} from '../../sources/source.ts';
import {openIn, unsupported} from '../../sources/source.ts';
import {plans as registry} from '../../sources/registry/plan.ts';
import {styles} from '../commitment/styles.ts';
import {Widget} from '../widget.ts';
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
 * @csspart milestones - The milestones.
 * @csspart milestone - One milestone.
 * @csspart status - Where a milestone stands.
 * @csspart due - When it is due.
 * @csspart facts - Who answers for it, and when.
 * @csspart details - What is folded away.
 * @csspart button - The button that tries again.
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

  readonly #plan = new Resource(
    this,
    () => [this.address, this.source] as const,
    async ([address, source], signal): Promise<(PlanListing & {readonly tell?: Tell}) | undefined> => {
      if (address === undefined) return undefined;
      const {plan} = await openIn(registry, address, {source});
      if (plan) return told(this, address, checked(await plan(signal), address));
      throw unsupported(address, 'this source has no plans');
    },
  );

  constructor() {
    super(planWords);
  }

  protected override face(words: Pick<Words, 'common' | 'plan'>) {
    return faces(words.common, this.#plan, this.address, ({plan, unreadable: lost, tell}) => {
      const reader = {language: this.language.tag, document: plan.language};
      return html`${whole({words, reader, plan, heading: this.heading})}
      ${unreadable(lost > 0 ? words.plan.unreadable(lost) : '', words.common, tell)}`;
    });
  }
}

/** One commitment for each code. */
function checked({plan, unreadable, ...rest}: PlanListing, address: string): PlanListing {
  const {items, repeated} = distinct(plan.commitments, ({code}) => code);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} commitments have the code of another`);
  return {...rest, plan: {...plan, commitments: [...items]}, unreadable: unreadable + repeated};
}

import {html} from 'lit';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {planWords} from '../../messages/registry/plan.ts';
import {faces} from '../../parts/faces.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline} from '../../parts/wording.ts';
import type {CommitmentInPlan} from '../../sources/source.ts';
import {openIn, unsupported} from '../../sources/source.ts';
import {plans as registry} from '../../sources/registry/plan.ts';
import {property} from '../property.ts';
import {Widget} from '../widget.ts';
import {about, titleOf} from './about.ts';
import {timeline} from './chunks.ts';
import {progress} from './progress.ts';
import {styles} from './styles.ts';
import type {Timeline} from './timeline/timeline.ts';

/**
 * One commitment of an action plan: how far it has come, and who says so. The bar is drawn only when every milestone
 * is known; voices stand side by side in their own words; a deadline that was moved is shown as moved.
 *
 * @tag arengo-commitment
 * @summary One commitment of an action plan, with its milestones and what is said of it.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page.
 *
 * @fires {LoadedEvent} arengo-loaded - The commitment is shown.
 * @fires {FailedEvent} arengo-failed - It could not be shown; `reason` says why.
 *
 * @csspart header - Code and title.
 * @csspart heading - The title.
 * @csspart section-heading - The heading of a part of a commitment.
 * @csspart code - The code of a commitment.
 * @csspart progress - How many milestones are achieved.
 * @csspart bar - The bar; drawn only when all milestones are known.
 * @csspart assessments - What is said of a commitment, voice by voice.
 * @csspart voice - One voice.
 * @csspart standing - Where it stands, in words.
 * @csspart changes - What has changed since a day.
 * @csspart history - What happened, newest first.
 * @csspart axis - The milestones on an axis of time: a table.
 * @csspart late - How late a milestone is, or was.
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
export class CommitmentElement extends Widget<'plan'> {
  static override styles = [Widget.styles, styles];

  /** A day, `YYYY-MM-DD`: what has changed since is said first. */
  @property() since: string | undefined;

  readonly #commitment = new Resource(
    this,
    () => [this.address, this.source] as const,
    async ([address, source], signal): Promise<CommitmentInPlan | undefined> => {
      if (address === undefined) return undefined;
      const [{commitment}] = await Promise.all([openIn(registry, address, {source}), this.#ask()]);
      if (commitment) return commitment(signal);
      throw unsupported(address, 'this source has no commitments');
    },
  );
  #timeline: Timeline | null | undefined;

  constructor() {
    super(planWords);
  }

  protected override face(words: Pick<Words, 'common' | 'plan'>) {
    return faces(words.common, this.#commitment, this.address, (found) => this.#whole(words, found));
  }

  #whole(
    words: Pick<Words, 'common' | 'plan'>,
    {commitment, language, plan, provenance: from}: CommitmentInPlan,
  ) {
    const reader = {language: this.language.tag, document: language};
    const {heading: level} = this;
    const view = {words, reader, commitment, heading: level, timeline: this.#timeline, ask: this.#ask};
    const {label} = words.plan;
    return html`<article class="commitment" aria-labelledby="title">
      <header part="header">
        <p part="code" class="code">${words.plan.commitment} ${commitment.code}</p>
        ${heading(level, titleOf(view), 'title')}
      </header>
      ${about(view, progress(view), [
        [label.plan, plan && inline(plan, reader)],
        [label.area, commitment.area && inline(commitment.area, reader)],
      ])}
      ${provenance(words.common, from, reader)}
    </article>`;
  }

  readonly #ask = async () => {
    this.#timeline = await timeline(this);
    this.requestUpdate();
  };
}

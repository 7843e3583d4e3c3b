import type {LitElement} from 'lit';
import {html, nothing} from 'lit';
import {Language} from '../../../controllers/language.ts';
import {wordsIn} from '../../../messages/messages.ts';
import {timelineWords} from '../../../messages/registry/timeline.ts';
import type {TimelineWords} from '../../../messages/timeline.ts';
import {dayInItaly} from '../../../model/calendar-days.ts';
import {commitmentStatusOf, isLate} from '../../../model/commitment-status.ts';
import type {Milestone} from '../../../model/commitment.ts';
import {isDay} from '../../../model/dates.ts';
import {isContradictory, latenessOf} from '../../../model/milestone-lateness.ts';
import {notice} from '../../../parts/notice.ts';
import type {View} from '../view.ts';
import {axis} from './axis.ts';
import {changes, history} from './history.ts';
import {Related} from './related.ts';
import {styles} from './styles.ts';
import {voices} from './voices.ts';

/** A widget that shows commitments. */
export type Timed = LitElement & {
  /** The day from which on changes are asked for. */
  readonly since?: string | undefined;
  /** The whole address of what it shows. */
  readonly src: string;
};

/** What every template of this part needs to know. */
export type Telling = {readonly view: View; readonly t: TimelineWords; readonly today: string};

const known = new WeakMap<Timed, Timeline>();

/** What is said of the commitments of a widget, with its words at hand. Throws when these do not come. */
export async function timelineOf(host: Timed): Promise<Timeline> {
  const timeline = known.get(host) ?? new Timeline(host, new Language(host, timelineWords));
  known.set(host, timeline);
  await timeline.ready();
  return timeline;
}

/** What is said of a commitment, voice by voice, and what happened to it in time. */
export class Timeline {
  readonly #host: Timed;
  readonly #language: Language<'timeline'>;
  readonly #related: Related;

  constructor(host: Timed, language: Language<'timeline'>) {
    this.#host = host;
    this.#language = language;
    this.#related = new Related(host);
    const {styleSheet} = styles;
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  /** Its words have come. */
  async ready() {
    // Words that did not come are asked for again.
    this.#language.follow();
    await wordsIn(timelineWords, this.#language.tag);
  }

  /** Where it stands, by its milestones; and what has changed since a day, where that is asked for. */
  standing(view: View) {
    const told = this.#telling(view);
    if (!told) return nothing;
    const {since} = this.#host;
    return html`${standing(told)} ${since && isDay(since) ? changes(told, since) : nothing}`;
  }

  /** What is said of it. */
  voices(view: View) {
    const told = this.#telling(view);
    return told ? voices(told) : nothing;
  }

  /** How late a milestone is, or was; and that its dates contradict each other. */
  lateness(milestone: Milestone) {
    const t = this.#language.words?.timeline;
    if (!t) return nothing;
    const late = latenessOf(milestone, dayInItaly(new Date()));
    return html`${
      late
        ? html`<p part="late" class="late">${t.lateness(late, late.days !== late.daysSinceFirst)}</p>`
        : nothing
    }${isContradictory(milestone) ? notice('info', t.contradictory) : nothing}`;
  }

  /** Its time: its milestones on an axis, its history; and the pages about it. */
  below(view: View) {
    const told = this.#telling(view);
    if (!told) return nothing;
    return html`${axis(told, this.#isRightToLeft)} ${history(told)} ${this.#related.list(told)}`;
  }

  get #isRightToLeft(): boolean {
    return getComputedStyle(this.#host).direction === 'rtl';
  }

  #telling(view: View): Telling | undefined {
    const t = this.#language.words?.timeline;
    return t && {view, t, today: dayInItaly(new Date())};
  }
}

function standing({view: {commitment}, t, today}: Telling) {
  const late = isLate(commitment, today);
  const status = commitmentStatusOf(commitment);
  // That nobody says where it stands, the sentence on its milestones has said.
  if (status === 'unknown' && !late) return nothing;
  return html`<p part="standing" class="standing">
    <span class="muted">${t.standingLabel}:</span> <strong>${t.standing.status[status]}</strong>${
      late ? html` <strong class="late">${t.standing.late}</strong>` : nothing
    }
  </p>`;
}

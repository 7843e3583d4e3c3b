import {html} from 'lit';
import type {TrackingWords} from '../../../messages/tracking.ts';
import type {Group, Tracked} from '../view.ts';

/** So many commitments of a group are shown at first, and so many more at a time. */
const step = 20;
/** As many groups are shown as have so many commitments to show, and as many more at a time: drawing takes time. */
const together = 60;
/** So many of these are drawn at once, which is more than a window holds, and the others a moment later, in ms. */
const atOnce = 20;
const moment = 150;

/** Long lists, a piece at a time. */
export class Lists {
  /** How many are shown of each group, by its place; `-1`: of all groups together, before one is opened further. */
  #shown: ReadonlyMap<number, number> = new Map();
  /** Are all drawn that are shown? */
  #isDrawn = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
  }

  /** Of each group, and of the groups, as many as are shown, with the button for more. */
  cut(t: TrackingWords, groups: readonly Group[]): readonly Group[] {
    if (!this.#isDrawn && groups.reduce((sum, {commitments}) => sum + commitments.length, 0) > atOnce)
      return this.#begin(groups);
    const most = this.#groups(groups);
    const seen = groups.slice(0, most).map((group, place): Group => {
      const {commitments} = group;
      const shown = this.#of(place);
      if (commitments.length <= shown) return group;
      return {
        ...group,
        commitments: commitments.slice(0, shown),
        more: this.#button(t.more, place, t.shown(shown, commitments.length)),
      };
    });
    if (groups.length <= most) return seen;
    return [...seen, {commitments: [], more: this.#button(t.moreGroups, -1, t.shown(most, groups.length))}];
  }

  /** Somebody types, or sees them for the first time: what is first is drawn first. */
  hurry() {
    this.#isDrawn = false;
  }

  /** What a window shows of them. */
  #begin(groups: readonly Group[]): readonly Group[] {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDrawn = true;
      this.#host.requestUpdate();
    }, moment);
    let room = atOnce;
    return groups.flatMap((group) => {
      const commitments = group.commitments.slice(0, Math.min(step, room));
      room -= commitments.length;
      return commitments.length > 0 || group.more ? [{...group, commitments}] : [];
    });
  }

  #of(place: number): number {
    return this.#shown.get(place) ?? (place < 0 ? together : step);
  }

  /** How many groups are shown. */
  #groups(groups: readonly Group[]): number {
    let room = this.#of(-1);
    const last = groups.findIndex(({commitments}) => (room -= Math.min(step, commitments.length)) <= 0);
    return last < 0 ? groups.length : last + 1;
  }

  #button(label: string, place: number, shown: string) {
    return html`<div class="actions">
      <button
        type="button"
        part="button"
        class="secondary"
        @click=${(event: Event) => void this.#more(place, event.currentTarget)}
      >
        ${label}
      </button>
      <span class="muted" role="status">${shown}</span>
    </div>`;
  }

  /** Show more, and bring the reader to the first that is new. */
  async #more(place: number, button: EventTarget | null) {
    const section = button instanceof Element ? button.closest('[part=area]') : null;
    const last = section?.querySelector('[part=commitment]:last-of-type');
    const before = section?.previousElementSibling;
    this.#shown = new Map([...this.#shown, [place, this.#of(place) + (place < 0 ? together : step)]]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const next = last
      ? last.nextElementSibling
      : before?.nextElementSibling?.querySelector('[part=commitment]');
    next?.querySelector('summary')?.focus();
  }
}

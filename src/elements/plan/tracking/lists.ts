import {html} from 'lit';
import type {TrackingWords} from '../../../messages/tracking.ts';
import type {Group, Tracked} from '../view.ts';

/** So many commitments of a group are shown at first, so many groups, and so many more at a time. */
const step = 20;

/** Long lists, a piece at a time. */
export class Lists {
  /** How many are shown of each group, by its place; `-1`: of the groups. */
  #shown: ReadonlyMap<number, number> = new Map();
  readonly #host: Tracked;

  constructor(host: Tracked) {
    this.#host = host;
  }

  /** Of each group, and of the groups, as many as are shown, with the button for more. */
  cut(t: TrackingWords, groups: readonly Group[]): readonly Group[] {
    const most = this.#of(-1);
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

  #of(place: number): number {
    return this.#shown.get(place) ?? step;
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
    this.#shown = new Map([...this.#shown, [place, this.#of(place) + step]]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const next = last
      ? last.nextElementSibling
      : before?.nextElementSibling?.querySelector('[part=commitment]');
    next?.querySelector('summary')?.focus();
  }
}

import {html, nothing} from 'lit';
import type {SummaryWords} from '../../../messages/summary.ts';
import {changeSince} from '../../../model/agenda-changes.ts';
import type {AgendaEntry, PublicationRule} from '../../../model/agenda.ts';
import {yearsOf} from '../../../model/agenda-exemptions.ts';
import {isDay} from '../../../model/dates.ts';
import {daysLate} from '../../../model/publication-lateness.ts';
import type {AgendaElement} from '../agenda.ts';
import type {Dated, View} from '../view.ts';
import {yearTable} from './year-table.ts';

export {styles} from './summary-styles.ts';

/** What every template of this part needs. */
export type Counting = {readonly view: View; readonly t: SummaryWords; readonly dated: readonly Dated[]};

/** What a register says of itself: what is new in it, what came late, what a year of it adds up to. */
export class Summary {
  /** The year that was chosen; none: the latest that has begun. */
  #year: number | undefined;
  /** The day that was chosen; none: that of the widget. */
  #since: string | undefined;
  #isNarrowed = false;
  readonly #host: AgendaElement;

  constructor(host: AgendaElement) {
    this.#host = host;
  }

  /** Only what has changed is shown. */
  get isNarrowed(): boolean {
    return this.#isNarrowed && this.#day !== undefined;
  }

  /** All entries, or those that have changed when somebody wants only these. */
  only(dated: readonly Dated[]): readonly Dated[] {
    const since = this.#day;
    if (!this.#isNarrowed || since === undefined) return dated;
    return dated.filter(({entry}) => ['new', 'updated'].includes(changeSince(entry, since)));
  }

  /** What has changed since a day, above the entries. */
  changes({view, t, dated}: Counting) {
    const since = this.#day;
    const counts = {new: 0, updated: 0, unchanged: 0, unknown: 0};
    if (since !== undefined) for (const {entry} of dated) counts[changeSince(entry, since)] += 1;
    return html`<div part="changes" class="changes">
      <p>
        <label for="since">${t.since}</label>
        <input id="since" name="since" type="date" .value=${since ?? ''} @change=${this.#choose} />
      </p>
      ${
        since === undefined
          ? nothing
          : html`<p role="status">
                ${t.changes(view.words.common.dates.day(since), counts)}
                ${counts.unknown > 0 ? html`<span class="muted">${t.undated(counts.unknown)}</span>` : nothing}
              </p>
              <p>
                <input id="only" type="checkbox" .checked=${this.#isNarrowed} @change=${this.#narrow} />
                <label for="only">${t.only}</label>
              </p>`
      }
    </div>`;
  }

  /** New, changed, late: what there is to say of one entry. */
  marks({t}: Omit<Counting, 'dated'>, entry: AgendaEntry, rule: PublicationRule | undefined) {
    const since = this.#day;
    const change = since === undefined ? undefined : changeSince(entry, since);
    const late = daysLate(entry, rule);
    const mark = change === 'new' || change === 'updated' ? t.mark[change] : undefined;
    if (mark === undefined && late === undefined) return nothing;
    return html`<p class="marks">
      ${mark === undefined ? nothing : html`<span part="mark" class="mark">${mark}</span>`}
      ${late === undefined ? nothing : html`<span part="late" class="late">${t.late(late, rule?.days ?? 0)}</span>`}
    </p>`;
  }

  /** A year of meetings in figures. */
  year({view, t, dated}: Counting, rule: PublicationRule | undefined) {
    const entries = dated.map(({entry}) => entry);
    const years = yearsOf(entries);
    const now = new Date().getFullYear();
    const chosen = this.#year !== undefined && years.includes(this.#year) ? this.#year : undefined;
    const year = chosen ?? years.find((one) => one <= now) ?? years[0];
    if (year === undefined) return nothing;
    return yearTable({view, t, entries, year, rule}, this.#chooser(t, years, year));
  }

  /** A single year is nothing to choose. */
  #chooser(t: SummaryWords, years: readonly number[], year: number) {
    if (years.length < 2) return nothing;
    return html`<p>
      <label for="year">${t.year}</label>
      <select id="year" name="year" @change=${this.#turn}>
        ${years.map((one) => html`<option value=${one} .selected=${one === year}>${one}</option>`)}
      </select>
    </p>`;
  }

  get #day(): string | undefined {
    const day = this.#since ?? this.#host.since;
    return day && isDay(day) ? day : undefined;
  }

  readonly #choose = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLInputElement) this.#since = currentTarget.value;
    this.#host.requestUpdate();
  };

  readonly #narrow = ({currentTarget}: Event) => {
    this.#isNarrowed = currentTarget instanceof HTMLInputElement && currentTarget.checked;
    this.#host.requestUpdate();
  };

  readonly #turn = ({currentTarget}: Event) => {
    if (currentTarget instanceof HTMLSelectElement) this.#year = Number(currentTarget.value);
    this.#host.requestUpdate();
  };
}

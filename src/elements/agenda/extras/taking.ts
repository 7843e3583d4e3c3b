import {html, nothing} from 'lit';
import type {TakingWords} from '../../../messages/taking.ts';
import type {AgendaEntry} from '../../../model/agenda.ts';
import type {AgendaFilter} from '../../../model/agenda-filter-names.ts';
import {notice} from '../../../parts/notice.ts';
import {download} from '../../../parts/hand-over.ts';
import {plain} from '../../../parts/wording.ts';
import type {AgendaElement} from '../agenda.ts';
import type {Dated, View} from '../view.ts';
import {copied, type Copied} from '../../../parts/copy.ts';
import {calendarLinks, hasDay} from './calendar-links.ts';
import {addressesOf, calendarOf, feedsOf, pageOf} from './feed.ts';
import {calendarFile, tableFile} from './files.ts';
import {subscriptions} from './subscription.ts';

export {styles} from './taking-styles.ts';

/** What is shown now. */
export type Chosen = {
  readonly dated: readonly Dated[];
  /** The filters of now; `undefined`: those of the attributes. */
  readonly filters: AgendaFilter | undefined;
  readonly isNarrowed: boolean;
};

/** What became of a file that somebody asked for. */
type Made = {readonly is: 'making' | 'failed'} | {readonly is: 'saved'; readonly name: string};

/** The agenda, or one entry of it, as files and in calendars. */
export class Taking {
  #made: Made | undefined;
  /** Whose file it is: that of an entry, or of all. */
  #of: AgendaEntry | undefined;
  #copied: Copied | undefined;
  readonly #host: AgendaElement;

  constructor(host: AgendaElement) {
    this.#host = host;
  }

  /**
   * What is shown now, as files, and a subscription where the source has one. `isNarrowed`: more was left out than a
   * source can be asked for.
   */
  all(t: TakingWords, {dated, filters, isNarrowed}: Chosen) {
    const entries = dated.map(({entry}) => entry);
    if (entries.length === 0) return html`<p class="muted">${t.nothing}</p>`;
    const feeds = feedsOf({host: this.#host, filters}).map((feed) => ({
      ...feed,
      isFiltered: feed.isFiltered && !isNarrowed,
    }));
    const [own] = feeds.length === 1 && addressesOf(this.#host).length === 1 ? feeds : [];
    const {ics, csv} = own?.isFiltered ? own : {};
    const without = entries.filter((entry) => !entry.nilReturn && !hasDay(entry)).length;
    const declared = entries.filter((entry) => entry.nilReturn).length;
    return html`<div class="take">
      <p>${t.count(entries.length)}</p>
      <div class="actions">
        ${this.#way(t.calendar, ics, () => this.#calendar(t, entries, undefined, own?.ics))}
        ${this.#way(t.table, csv, () => this.#table(t, entries))}
      </div>
      ${without > 0 ? html`<p class="muted">${t.without(without)}</p>` : nothing}
      ${declared > 0 ? html`<p class="muted">${t.declared(declared)}</p>` : nothing}
      ${this.#said(t, undefined)}
      ${subscriptions(t, feeds, {copied: this.#copied, copy: (address) => void this.#copy(address)})}
    </div>`;
  }

  /** One entry: a file, and links to calendars on the web. */
  one(view: View, t: TakingWords, entry: AgendaEntry) {
    const {status, nilReturn} = entry;
    // What does not take place is nothing to note down.
    if (nilReturn || status === 'cancelled' || status === 'postponed') return nothing;
    if (!hasDay(entry)) return html`<p class="muted">${t.noDay}</p>`;
    const ics = calendarOf(this.#host, entry);
    const links = calendarLinks(entry, this.#told(view, entry));
    return html`<div class="take">
      <p><strong>${t.add}</strong></p>
      <ul class="ways">
        <li>${this.#way(t.one, ics, () => this.#calendar(t, [entry], entry))}</li>
        ${(['google', 'outlook', 'office'] as const).map((name) =>
          links[name] ? html`<li><a part="link" href=${links[name]}>${t[name]}</a></li>` : nothing,
        )}
      </ul>
      ${this.#said(t, entry)}
      <p class="muted">${t.others}</p>
    </div>`;
  }

  #told(view: View, entry: AgendaEntry) {
    const reader = {language: view.language, document: entry.language};
    const {title, subject, place} = entry;
    const say = (text: AgendaEntry['subject']) => text && plain(text, reader);
    const some = (parts: readonly (string | undefined)[], by: string) => parts.filter(Boolean).join(by);
    return {
      title: plain(title, reader),
      text: some([say(subject), pageOf(this.#host, entry)], '\n\n'),
      place: some([say(place?.name), say(place?.address)], ', '),
    };
  }

  /** The file of the source, or a button that makes it here. */
  #way(label: string, address: string | undefined, make: () => Promise<void>) {
    return address
      ? html`<a part="link" href=${address}>${label}</a>`
      : html`<button type="button" part="button" class="secondary" @click=${() => void make()}>
          ${label}
        </button>`;
  }

  #said(t: TakingWords, of: AgendaEntry | undefined) {
    const made = this.#of === of ? this.#made : undefined;
    if (made?.is === 'failed') return notice('problem', t.notSaved);
    return html`<p role="status">${made?.is === 'saved' ? t.saved(made.name) : nothing}</p>`;
  }

  #calendar(t: TakingWords, entries: readonly AgendaEntry[], of?: AgendaEntry, source?: string) {
    const host = this.#host;
    const [address = host.baseURI] = addressesOf(host);
    return this.#save(of, () =>
      calendarFile(entries, {
        file: t.fileName,
        name: t.calendarName,
        address,
        pageOf: (entry) => pageOf(host, entry) ?? address,
        source,
      }),
    );
  }

  #table(t: TakingWords, entries: readonly AgendaEntry[]) {
    return this.#save(undefined, () => tableFile(entries, t.fileName));
  }

  async #save(of: AgendaEntry | undefined, make: () => Promise<File>) {
    this.#of = of;
    this.#made = {is: 'making'};
    this.#host.requestUpdate();
    try {
      const file = await make();
      download(file);
      this.#made = {is: 'saved', name: file.name};
    } catch (error) {
      console.warn(`arengo: a file could not be made: ${String(error)}`);
      this.#made = {is: 'failed'};
    }
    this.#host.requestUpdate();
  }

  async #copy(address: string) {
    this.#copied = await copied(address);
    this.#host.requestUpdate();
  }
}

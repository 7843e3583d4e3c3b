import {html, nothing} from 'lit';
import type {DetailWords} from '../../../messages/detail.ts';
import type {AgendaEntry} from '../../../model/agenda.ts';
import {meaning} from '../../../model/open-enum.ts';
import {facts} from '../../../parts/facts.ts';
import {provenance} from '../../../parts/provenance.ts';
import type {AgendaElement} from '../agenda.ts';
import {entryFacts, status, when} from '../entry.ts';
import type {Dated, View} from '../view.ts';
import {copied, type Copied} from '../../../parts/copy.ts';
import {pageOf} from './feed.ts';

type Opened = {readonly view: View; readonly t: DetailWords; readonly dated: Dated};

/** All that is known of an entry. */
export class Detail {
  #copied: Copied | undefined;
  readonly #host: AgendaElement;

  constructor(host: AgendaElement) {
    this.#host = host;
  }

  body({view, t, dated}: Opened, marks: unknown, add: unknown, close: () => void) {
    const {entry, timing} = dated;
    const {words} = view;
    const {minutesUrl} = entry;
    const page = pageOf(this.#host, entry);
    const reader = {language: view.language, document: entry.language};
    return html`<p part="when" class="when">${when(view, timing)}</p>
      ${status(view, entry)}
      ${entry.nilReturn ? html`<p><strong>${words.agenda.nilReturn}</strong></p>` : nothing} ${marks}
      ${entryFacts(view, entry, reader)}
      ${facts([
        [t.kind, meaning(entry.kind, words.agenda.kind)],
        [t.coordinates, coordinates(view, entry)],
        [t.revision, entry.revision === undefined ? undefined : words.common.number(entry.revision)],
        [t.rule, entry.recurrence && html`<code>${entry.recurrence}</code>`],
      ])}
      ${missing(t, view, entry)}
      ${
        page || minutesUrl
          ? html`<p class="actions">
              ${page ? html`<a part="link" href=${page}>${t.page}</a>` : nothing}
              ${minutesUrl ? html`<a part="link" href=${minutesUrl}>${words.agenda.minutes}</a>` : nothing}
            </p>`
          : nothing
      }
      ${add} ${provenance(words.common, entry.provenance, reader)}
      <div class="actions ways-out">
        <button type="button" part="button" @click=${close}>${t.close}</button>
        ${
          page
            ? html`<button
                type="button"
                part="button"
                class="secondary"
                @click=${() => void this.#copy(page)}
              >
                ${t.copy}
              </button>`
            : nothing
        }
        <span role="status">${this.#copied ? this.#said(t, this.#copied) : nothing}</span>
      </div>`;
  }

  #said(t: DetailWords, {is, address}: Copied) {
    return is === 'copied' ? t.copied : html`${t.notCopied} <span class="address">${address}</span>`;
  }

  async #copy(address: string) {
    this.#copied = await copied(address);
    this.#host.requestUpdate();
  }
}

function coordinates({words}: View, {place}: AgendaEntry): string | undefined {
  if (place?.lat === undefined || place.lon === undefined) return undefined;
  return [place.lat, place.lon].map((degrees) => words.common.number(degrees)).join('; ');
}

/** What the law of the European Union asks of every meeting (Decision 2024/3082), and this one does not say. */
function missing(t: DetailWords, {words}: View, entry: AgendaEntry) {
  if (entry.kind !== 'meeting' || entry.nilReturn) return nothing;
  const {label, minutes} = words.agenda;
  const absent = [
    ...(entry.place || entry.mode === 'online' || entry.mode === 'phone' ? [] : [label.place]),
    ...(entry.officials.length > 0 ? [] : [label.officials]),
    ...(entry.counterparts.length > 0 ? [] : [label.counterparts]),
    ...(entry.subject ? [] : [label.subject]),
    ...(entry.minutesUrl ? [] : [minutes]),
  ];
  return absent.length === 0 ? nothing : html`<p class="muted">${t.missing(absent)}</p>`;
}

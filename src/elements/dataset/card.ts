import {html, nothing} from 'lit';
import type {Contact} from '../../model/contact.ts';
import type {Licence} from '../../model/provenance.ts';
import type {Usage} from '../../model/dataset.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {distributions} from './distributions.ts';
import type {View} from './view.ts';
import {codeOf} from './view.ts';

/** Everything about one dataset; what is not known is said to be so. */
export function card(view: View) {
  const {dataset, words, reader, id, page} = view;
  const {common, dataset: t} = words;
  const unknown = html`<span class="muted">${common.unknown}</span>`;
  const day = (date: string | undefined) => date && common.dates.day(date);
  return html`<article part="card" class="card" aria-labelledby=${id}>
    <header part="header">
      ${highValue(view)} ${heading(view.heading, inline(dataset.title, reader), id)} ${freshness(view)}
    </header>
    ${dataset.description ? html`<div class="description">${paragraphs(dataset.description, reader)}</div>` : nothing}
    ${facts([
      [t.label.holder, dataset.holder ? body(dataset.holder, reader) : unknown],
      [t.label.publisher, dataset.publisher ? body(dataset.publisher, reader) : unknown],
      [t.label.licence, licence(view, dataset.licence)],
      [t.label.themes, dataset.themes.length > 0 ? themes(view) : unknown],
      [t.label.modified, day(dataset.modified) ?? unknown],
      [t.label.issued, day(dataset.issued)],
      [t.label.temporal, dataset.temporal && t.period(dataset.temporal.start, dataset.temporal.end)],
      [t.label.spatial, dataset.spatial && inline(dataset.spatial, reader)],
      [t.label.languages, dataset.languages.map(t.languageName).join(', ')],
      [t.label.conformsTo, each(dataset.conformsTo, (url) => html`<a part="link" href=${url}>${url}</a>`)],
      [t.label.contact, dataset.contact && contact(view, dataset.contact)],
      [t.label.usage, dataset.usage && usage(view, dataset.usage)],
    ])}
    ${distributions(view)} ${page ? html`<p><a part="link" href=${page}>${t.landingPage}</a></p>` : nothing}
    ${provenance(common, dataset.provenance, reader)}
  </article>`;
}

/** One dataset of many: what it is, whose, how fresh, in which formats. */
export function summary(view: View) {
  const {dataset, words, reader, id, page} = view;
  const title = inline(dataset.title, reader);
  const {holder, publisher} = dataset;
  const formats = [...new Set(dataset.distributions.map(({format}) => format).filter(Boolean))];
  const owner = holder ?? publisher;
  return html`<article part="card" class="card small" aria-labelledby=${id}>
    ${highValue(view)}
    ${heading(view.heading, page ? html`<a part="link" href=${page}>${title}</a>` : title, id)}
    ${owner ? html`<p class="muted">${inline(owner.name, reader)}</p>` : nothing} ${freshness(view)}
    <p>${words.dataset.label.licence}: ${licence(view, dataset.licence)}</p>
    ${
      formats.length > 0
        ? html`<ul class="tags">
            ${formats.map((format) => html`<li class="tag">${format}</li>`)}
          </ul>`
        : nothing
    }
    ${provenance(words.common, dataset.provenance, reader)}
  </article>`;
}

/** What is promised, and what is: side by side, without a verdict. */
function freshness({dataset, words, codes, now}: View) {
  const {common, dataset: t} = words;
  const code = dataset.frequency && codeOf(dataset.frequency);
  const frequency = code === undefined ? t.unstated : (codes?.frequencies[code] ?? code);
  return html`<p part="freshness" class="freshness">
    ${t.declaredFrequency(frequency)} ${t.lastUpdate(updated(dataset.modified, {common, dataset: t}, now))}
  </p>`;
}

function updated(date: string | undefined, {common, dataset: t}: View['words'], now: Date): string {
  if (date === undefined) return common.unknown;
  const days = Math.floor((Date.parse(today(now)) - Date.parse(date.slice(0, 10))) / 86_400_000);
  // A month is no day, and what lies ahead is not past.
  return date.length < 10 || days < 0 ? common.dates.day(date) : t.daysAgo(days);
}

const today = (now: Date) => new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Rome'}).format(now);

function highValue({dataset, words, codes}: View) {
  if (dataset.hvdCategory === undefined) return nothing;
  const category = codes?.highValueCategories[codeOf(dataset.hvdCategory)];
  return html`<p part="high-value" class="high-value">
    ${words.dataset.highValue}${category ? `: ${category}` : nothing}
  </p>`;
}

function themes({dataset, codes}: View) {
  return html`<ul class="tags">
    ${dataset.themes.map((theme) => html`<li class="tag">${codes?.themes[codeOf(theme)] ?? codeOf(theme)}</li>`)}
  </ul>`;
}

/** Its name, and whether it is open: which nobody may guess. */
function licence({words, reader}: View, given: Licence | undefined) {
  const t = words.dataset;
  const openness = given?.open === undefined ? t.openUnknown : given.open ? t.open : t.notOpen;
  const name = given?.title ? inline(given.title, reader) : (given?.code ?? t.unstated);
  return html`${given?.url ? html`<a part="link" href=${given.url}>${name}</a>` : name}
    <span part="openness" class=${given?.open ? 'open' : 'muted'}>(${openness})</span>`;
}

function contact({reader}: View, {name, email, phone, url}: Contact) {
  const ways = [
    name && inline(name, reader),
    email && html`<a part="link" href="mailto:${email}">${email}</a>`,
    phone && html`<a part="link" href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
    url && html`<a part="link" href=${url}>${url.replace(/^(https?:\/\/|mailto:|tel:)/, '')}</a>`,
  ].filter(Boolean);
  return each(ways, (way) => way);
}

/** A figure without its period says little: then the period is said to be unknown. */
function usage({words}: View, {downloads, apiCalls, reuses, period}: Usage) {
  const t = words.dataset;
  const figures = [
    downloads === undefined ? '' : t.downloads(downloads),
    apiCalls === undefined ? '' : t.apiCalls(apiCalls),
    reuses === undefined ? '' : t.reuses(reuses),
  ].filter(Boolean);
  if (figures.length === 0) return nothing;
  return `${figures.join(', ')} (${t.period(period.start, period.end) || t.periodUnknown})`;
}

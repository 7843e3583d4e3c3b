import {html, nothing} from 'lit';
import type {Contact} from '../../model/contact.ts';
import type {Usage} from '../../model/dataset.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {distributions} from './distributions.ts';
import {freshness, highValue, licence} from './marks.ts';
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

function themes({dataset, codes}: View) {
  return html`<ul class="tags">
    ${dataset.themes.map((theme) => html`<li class="tag">${codes?.themes[codeOf(theme)] ?? codeOf(theme)}</li>`)}
  </ul>`;
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

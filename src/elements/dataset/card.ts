import {html, nothing} from 'lit';
import type {Contact} from '../../model/contact.ts';
import type {Usage} from '../../model/dataset.ts';
import type {Text} from '../../model/text.ts';
import {body, each, facts} from '../../parts/facts.ts';
import {heading} from '../../parts/heading.ts';
import {provenance} from '../../parts/provenance.ts';
import {inline, paragraphs} from '../../parts/wording.ts';
import {styles} from './card-styles.ts';
import {distributions} from './distributions.ts';
import {folded} from './folded.ts';
import {freshness, highValue, licence} from './marks.ts';
import type {View} from './view.ts';
import {codeOf} from './view.ts';

/** Everything about one dataset; what is not known is said to be so. */
export function card(view: View) {
  const {host, dataset, words, reader, id, page} = view;
  const {common, dataset: t} = words;
  const {styleSheet} = styles;
  const sheets = host.shadowRoot?.adoptedStyleSheets;
  if (styleSheet && !sheets?.includes(styleSheet)) sheets?.push(styleSheet);
  const unknown = html`<span class="muted">${common.unknown}</span>`;
  const day = (date: string | undefined) => date && common.dates.day(date);
  return html`<article part="card" class="card whole" aria-labelledby=${id}>
    <header part="header">
      ${highValue(view)} ${heading(view.heading, inline(dataset.title, reader), id)} ${freshness(view)}
    </header>
    ${dataset.description ? description(view, dataset.description) : nothing}
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
      [t.label.conformsTo, each(dataset.conformsTo, (url) => link(url, url))],
      [t.label.contact, dataset.contact && contact(view, dataset.contact)],
      [t.label.usage, dataset.usage && usage(view, dataset.usage)],
    ])}
    ${distributions(view)} ${folded(view)} ${page ? html`<p>${link(page, t.landingPage)}</p>` : nothing}
    ${provenance(common, dataset.provenance, reader)}
  </article>`;
}

const link = (href: string, text: string) => html`<a part="link" href=${href}>${text}</a>`;

/** The first paragraph of a long description; the others are folded away. */
function description({words, reader}: View, text: Text) {
  const [first, ...rest] = paragraphs(text, reader);
  return html`<div class="description">
    ${first}
    ${
      rest.length > 1
        ? html`<details part="more">
            <summary>${words.dataset.rest}</summary>
            ${rest}
          </details>`
        : rest
    }
  </div>`;
}

function themes({dataset, codes}: View) {
  return html`<ul class="tags">
    ${dataset.themes.map((theme) => html`<li class="tag">${codes?.themes[codeOf(theme)] ?? codeOf(theme)}</li>`)}
  </ul>`;
}

function contact({reader}: View, {name, email, phone, url}: Contact) {
  const ways = [
    name && inline(name, reader),
    email && link(`mailto:${email}`, email),
    phone && link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone),
    url && link(url, url.replace(/^\w+:(\/\/)?/, '')),
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

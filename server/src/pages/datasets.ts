import {html} from 'hono/html';
import type {CodeWords} from '../../../src/messages/codes.ts';
import type {DatasetWords} from '../../../src/messages/dataset.ts';
import type {Contact} from '../../../src/model/contact.ts';
import type {Dataset, Distribution, Usage} from '../../../src/model/dataset.ts';
import type {Licence} from '../../../src/model/provenance.ts';
import {codeOf} from '../codes.ts';
import {dayIn} from '../agenda-days.ts';
import type {Asked, Listed} from '../deps.ts';
import type {Twin} from '../twins/forms.ts';
import {body, each, facts} from './facts.ts';
import {emptyList, field, filterForm, searchField} from './filter-form.ts';
import {bannerOf, footerOf, nextLink, twinLinks} from './frame.ts';
import {layout} from './layout.ts';
import {provenance} from './provenance.ts';
import type {Frame} from './view.ts';
import type {Html, Reader} from './wording.ts';
import {inline, paragraphs, plain} from './wording.ts';

/** A frame with the words of datasets. */
export type DatasetFrame = Frame & {readonly t: DatasetWords & CodeWords; readonly now: Date};
type View = DatasetFrame & {readonly dataset: Dataset; readonly reader: Reader};

/** The page of one dataset: everything about it; what is not known is said to be so. */
export function datasetPage(frame: DatasetFrame, dataset: Dataset, twins: readonly Twin[]): Html {
  const {base, language, words, publicUrl} = frame;
  const reader = {language, document: dataset.language};
  const owner = dataset.holder ?? dataset.publisher;
  const address = `${publicUrl}/datasets/${encodeURIComponent(dataset.id)}`;
  return layout(frame, {
    title: `${plain(dataset.title, reader)} - ${words.pages.datasets}`,
    banner: owner && bannerOf(owner, reader),
    alternates: twins,
    script: true,
    content: html`<arengo-dataset src="${address}" heading="1" lang="${language}">
        ${datasetArticle(frame, dataset)}
      </arengo-dataset>
      ${twinLinks(frame, twins)}
      <p><a href="${base}/datasets">${words.pages.datasets}</a></p>`,
    footer: footerOf(frame),
  });
}

/** All of a dataset. */
export function datasetArticle(frame: DatasetFrame, dataset: Dataset): Html {
  const reader = {language: frame.language, document: dataset.language};
  return html`<article>${whole({...frame, dataset, reader})}</article>`;
}

/** The page of the list. */
export function datasetsPage(
  frame: DatasetFrame,
  {items, next, asked, twins}: Listed<Dataset> & {readonly asked: Asked; readonly twins: readonly Twin[]},
): Html {
  const {words, t} = frame;
  const {q, theme, ...others} = asked;
  return layout(frame, {
    title: words.pages.datasets,
    alternates: twins,
    content: html`<h1>${words.pages.datasets}</h1>
      ${filterForm(frame, '/datasets', others, [
        searchField(frame, q),
        field(
          'theme',
          t.label.themes,
          html`<select id="f-theme" name="theme">
            <option value="">${words.pages.all}</option>
            ${Object.entries(t.themes).map(
              ([code, name]) =>
                html`<option value="${code}" ${theme === code ? ' selected' : ''}>${name}</option>`,
            )}
          </select>`,
        ),
      ])}
      ${items.length === 0 ? emptyList(frame, '/datasets', asked, t.none) : ''}
      <ul class="cards">
        ${items.map((dataset) => html`<li>${datasetSummary(frame, dataset)}</li>`)}
      </ul>
      ${nextLink(frame, '/datasets', next)} ${twinLinks(frame, twins)}`,
    footer: footerOf(frame, asked),
  });
}

/** One dataset of many: what it is, whose, how fresh, in which formats. */
export function datasetSummary(frame: DatasetFrame, dataset: Dataset): Html {
  const {base, language, t} = frame;
  const reader = {language, document: dataset.language};
  const view = {...frame, dataset, reader};
  const owner = dataset.holder ?? dataset.publisher;
  const formats = [...new Set(dataset.distributions.flatMap(({format}) => format ?? []))];
  return html`<article>
    ${highValue(view)}
    <h2><a href="${base}/datasets/${encodeURIComponent(dataset.id)}">${inline(dataset.title, reader)}</a></h2>
    ${owner ? html`<p class="hint">${inline(owner.name, reader)}</p>` : ''} ${freshness(view)}
    <p>${t.label.licence}: ${licence(view, dataset.licence)}</p>
    ${formats.length > 0 ? tags(formats) : ''} ${provenance(frame.words.common, dataset.provenance, reader)}
  </article>`;
}

function whole(view: View): Html {
  const {dataset, words, reader, t} = view;
  const {common} = words;
  const unknown = html`<span class="hint">${common.unknown}</span>`;
  const day = (date: string | undefined) => (date === undefined ? undefined : common.dates.day(date));
  return html`${highValue(view)}
    <h1>${inline(dataset.title, reader)}</h1>
    ${freshness(view)} ${dataset.description ? paragraphs(dataset.description, reader) : ''}
    ${facts([
      [t.label.holder, dataset.holder ? body(dataset.holder, reader) : unknown],
      [t.label.publisher, dataset.publisher ? body(dataset.publisher, reader) : unknown],
      [t.label.licence, licence(view, dataset.licence)],
      [
        t.label.themes,
        dataset.themes.length > 0
          ? tags(dataset.themes.map((theme) => t.themes[codeOf(theme)] ?? codeOf(theme)))
          : unknown,
      ],
      [t.label.modified, day(dataset.modified) ?? unknown],
      [t.label.issued, day(dataset.issued)],
      [t.label.temporal, dataset.temporal && t.period(dataset.temporal.start, dataset.temporal.end)],
      [t.label.spatial, dataset.spatial && inline(dataset.spatial, reader)],
      [t.label.languages, dataset.languages.map(t.languageName).join(', ')],
      [t.label.conformsTo, each(dataset.conformsTo, (url) => html`<a href="${url}">${url}</a>`)],
      [t.label.contact, dataset.contact && contact(dataset.contact, reader)],
      [t.label.usage, dataset.usage && usage(view, dataset.usage)],
    ])}
    <section>
      <h2>${t.distributions}</h2>
      ${
        dataset.distributions.length === 0
          ? html`<p class="hint">${t.noDistributions}</p>`
          : html`<ul class="cards">
              ${dataset.distributions.map((one) => html`<li>${distribution(view, one)}</li>`)}
            </ul>`
      }
    </section>
    ${dataset.landingPage ? html`<p><a href="${dataset.landingPage}">${t.landingPage}</a></p>` : ''}
    ${provenance(common, dataset.provenance, reader)}`;
}

const tags = (words: readonly string[]) =>
  html`<ul class="tags">
    ${words.map((word) => html`<li>${word}</li>`)}
  </ul>`;

/** What is promised, and what is: side by side, without a verdict. */
function freshness({dataset, words, t, now}: View): Html {
  const {frequency, modified} = dataset;
  const code = frequency === undefined ? undefined : codeOf(frequency);
  const often = code === undefined ? t.unstated : (t.frequencies[code] ?? code);
  return html`<p>${t.declaredFrequency(often)} ${t.lastUpdate(updated(modified, words, t, now))}</p>`;
}

function updated(date: string | undefined, {common}: Frame['words'], t: DatasetWords, now: Date): string {
  if (date === undefined) return common.unknown;
  const today = dayIn(now.toISOString(), 'Europe/Rome');
  const days = Math.floor((Date.parse(today) - Date.parse(date.slice(0, 10))) / 86_400_000);
  // A month is no day, and what lies ahead is not past.
  return date.length < 10 || days < 0 ? common.dates.day(date) : t.daysAgo(days);
}

function highValue({dataset, t}: View): Html | string {
  if (dataset.hvdCategory === undefined) return '';
  const category = t.highValueCategories[codeOf(dataset.hvdCategory)];
  return html`<p class="hint">${t.highValue}${category ? `: ${category}` : ''}</p>`;
}

/** Its name, and whether it is open: which nobody may guess. */
function licence({reader, t}: View, given: Licence | undefined): Html {
  const openness = given?.open === undefined ? t.openUnknown : given.open ? t.open : t.notOpen;
  const name = given?.title ? inline(given.title, reader) : (given?.code ?? t.unstated);
  return html`${given?.url ? html`<a href="${given.url}">${name}</a>` : name} (${openness})`;
}

function contact({name, email, phone, url}: Contact, reader: Reader): Html | string | undefined {
  const ways = [
    name && inline(name, reader),
    email && html`<a href="mailto:${email}">${email}</a>`,
    phone && html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`,
    url && html`<a href="${url}">${url.replace(/^(https?:\/\/|mailto:|tel:)/, '')}</a>`,
  ].flatMap((way) => way || []);
  return each(ways, (way) => way);
}

/** A figure without its period says little: then the period is said to be unknown. */
function usage({t}: View, {downloads, apiCalls, reuses, period}: Usage): string | undefined {
  const figures = [
    downloads === undefined ? '' : t.downloads(downloads),
    apiCalls === undefined ? '' : t.apiCalls(apiCalls),
    reuses === undefined ? '' : t.reuses(reuses),
  ].filter(Boolean);
  if (figures.length === 0) return undefined;
  return `${figures.join(', ')} (${t.period(period.start, period.end) || t.periodUnknown})`;
}

function distribution({words, reader, t, dataset}: View, one: Distribution): Html {
  const {common} = words;
  const isApi = one.kind === 'api';
  const format = one.format ?? one.mediaType ?? (isApi ? t.api : undefined);
  const said = [
    one.title && (format ?? common.unknown),
    isApi && format !== t.api && t.api,
    one.bytes !== undefined && t.size(one.bytes),
    one.modified && t.updated(common.dates.day(one.modified)),
  ].filter(Boolean);
  const deed = isApi ? t.useApi : one.downloadUrl ? t.download : t.access;
  const name = `${plain(one.title ?? dataset.title, reader)}${format ? `, ${format}` : ''}`;
  return html`<p>
      <strong>${one.title ? inline(one.title, reader) : (format ?? common.unknown)}</strong>
      <span class="hint">${said.join(' · ')}</span>
    </p>
    ${one.licence ? html`<p>${t.label.licence}: ${one.licence.title ? inline(one.licence.title, reader) : (one.licence.code ?? common.unknown)}</p>` : ''}
    <p>
      <a href="${isApi ? one.accessUrl : (one.downloadUrl ?? one.accessUrl)}"
        >${deed}<span class="visually-hidden">: ${name}</span></a
      >
    </p>`;
}

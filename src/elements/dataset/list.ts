import {html, nothing} from 'lit';
import type {Dataset} from '../../model/dataset.ts';
import {distinct} from '../../model/distinct.ts';
import {heading} from '../../parts/heading.ts';
import {notice} from '../../parts/notice.ts';
import {provenance} from '../../parts/provenance.ts';
import {told, unreadable} from '../../parts/unreadable.ts';
import {inline} from '../../parts/wording.ts';
import type {Listing} from '../../sources/source.ts';
import {part} from '../../sources/source.ts';
import {cards, pagers} from './chunks.ts';
import type {DatasetElement} from './dataset.ts';
import {freshness, highValue, licence} from './marks.ts';
import type {Shown, View} from './view.ts';

/** The datasets of a list, one for each name: in short, or whole where nobody said how and there is only one. */
export async function listed(
  host: DatasetElement,
  address: string,
  {items, unreadable: lost, ...rest}: Listing<Dataset>,
  view: 'card' | 'list' | undefined,
): Promise<Shown> {
  const {items: datasets, repeated} = distinct(items, ({id}) => id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} datasets have the id of another`);
  const {tell} = await told(host, address, rest);
  const isList = view === 'list' || (!view && datasets.length !== 1);
  const draw = isList ? inList : (await part(address, cards)).card;
  const pager = datasets.length > 20 && (await (await part(address, pagers)).pagerOf(host, address));
  return {
    items: datasets,
    show: (views, {common, dataset: t}) => {
      const entries = (pager ? pager.some(views) : views).map((one) =>
        draw({...one, page: one.page ?? pageBelow(address, one.dataset.id)}),
      );
      return html`${
        entries.length === 0
          ? notice('info', t.none)
          : isList
            ? html`<ul class="datasets">
                ${entries}
              </ul>`
            : entries
      }
      ${pager ? pager.button(views.length) : nothing}
      ${unreadable(lost + repeated > 0 ? t.unreadable(lost + repeated) : '', common, tell)}`;
    },
  };
}

/** In a collection of ours every dataset has its page below it. */
function pageBelow(address: string, id: string): string | undefined {
  if (!/\/datasets(\.json)?\/?$/.test(new URL(address).pathname)) return undefined;
  return new URL(`datasets/${encodeURIComponent(id)}`, address.replace(/\/(?=([?#].*)?$)/, '')).href;
}

/** One dataset of many: what it is, whose, how fresh, in which formats. */
function inList(view: View) {
  const {dataset, words, reader, id, page} = view;
  const title = inline(dataset.title, reader);
  const {holder, publisher} = dataset;
  const formats = [...new Set(dataset.distributions.map(({format}) => format).filter(Boolean))];
  const owner = holder ?? publisher;
  return html`<li>
    <article part="card" class="card small" aria-labelledby=${id}>
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
    </article>
  </li>`;
}

import {html, nothing} from 'lit';
import {property} from '../property.ts';
import {Language} from '../../controllers/language.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {loadWords} from '../../messages/messages.ts';
import type {Dataset} from '../../model/dataset.ts';
import {distinct} from '../../model/distinct.ts';
import {faces} from '../../parts/faces.ts';
import {notice} from '../../parts/notice.ts';
import {unreadable} from '../../parts/unreadable.ts';
import {SourceFailure} from '../../sources/failure.ts';
import type {Listing} from '../../sources/source.ts';
import {open} from '../../sources/source.ts';
import {Widget} from '../widget.ts';
import {card, summary} from './card.ts';
import {styles} from './styles.ts';
import type {View} from './view.ts';

/**
 * Open data: one dataset with the ways to get it, or a list. What is promised (how often it is updated) stands beside
 * what is (when it last was), and what nobody said is said to be unknown.
 *
 * @tag arengo-dataset
 * @summary A dataset with its distributions, or a list of datasets.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page.
 *
 * @fires {LoadedEvent} arengo-loaded - The data are shown.
 * @fires {FailedEvent} arengo-failed - They could not be shown; `reason` says why.
 *
 * @csspart card - One dataset.
 * @csspart header - Title and freshness.
 * @csspart heading - The title.
 * @csspart high-value - The mark of a high-value dataset.
 * @csspart freshness - How often it is to be updated, and when it last was.
 * @csspart facts - Whose it is, its licence, what it covers.
 * @csspart openness - Whether the licence is open.
 * @csspart section-heading - The heading of the distributions.
 * @csspart distributions - The ways to get it.
 * @csspart distribution - One of them.
 * @csspart button - A link to a file, a service or a page.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart provenance - Where the description comes from.
 *
 * @cssproperty [--arengo-accent=#0066cc] - Links, buttons; falls back to Bootstrap Italia's primary colour.
 * @cssproperty [--arengo-accent-strong] - The accent under the pointer; by default a darker accent.
 * @cssproperty [--arengo-on-accent=#fff] - Text on the accent.
 * @cssproperty [--arengo-text=#19191a] - Text.
 * @cssproperty [--arengo-muted=#4c5c6c] - Secondary text.
 * @cssproperty [--arengo-background=#fff] - The ground.
 * @cssproperty [--arengo-surface] - Ground of tags and notices; by default a tint of the accent.
 * @cssproperty [--arengo-line] - Fine lines between parts.
 * @cssproperty [--arengo-focus=#19191a] - The outer ring of the focus.
 * @cssproperty [--arengo-radius=4px] - Corners.
 * @cssproperty [--arengo-space=1em] - The unit of space.
 * @cssproperty [--arengo-font] - Font; by default the page's.
 * @cssproperty [--arengo-success=#00664a] - An open licence.
 */
export class DatasetElement extends Widget<'dataset'> {
  static override styles = [Widget.styles, styles];

  /** What to show: `card` (one dataset, whole) or `list` (several, in short); by default as many as there are. */
  @property() view: 'card' | 'list' | undefined;

  readonly #datasets = new Resource(
    this,
    () => [this.address, this.source, this.view === 'card'] as const,
    async ([address, source, isOne], signal): Promise<Listing<Dataset> | undefined> => {
      if (address === undefined) return undefined;
      const {dataset, datasets} = await open(address, {source, noun: 'dataset'});
      if (dataset && (isOne || !datasets))
        return this.#named({items: [await dataset(signal)], unreadable: 0});
      if (datasets) return this.#named(checked(await datasets(signal), address));
      throw new SourceFailure('unsupported', {url: address, detail: 'this source has no datasets'});
    },
  );

  #codes: Language<'codes'> | undefined;

  constructor() {
    super('dataset');
  }

  protected override face(words: Pick<Words, 'common' | 'dataset'>) {
    return faces(words.common, this.#datasets, this.address, ({items, unreadable: lost, faults}) => {
      const isList = this.view === 'list' || (this.view === undefined && items.length > 1);
      const cards = items.map((dataset, index) => this.#view(words, dataset, index));
      return html`${
        isList
          ? html`<ul class="datasets">
              ${cards.map((view) => html`<li>${summary(view)}</li>`)}
            </ul>`
          : cards.map(card)
      }
      ${items.length === 0 ? notice('info', words.dataset.none) : nothing}
      ${unreadable(lost > 0 ? words.dataset.unreadable(lost) : '', faults, this.language.tag)}`;
    });
  }

  /** With the words of its codes, if there are any; without those words the codes themselves are shown. */
  async #named(listing: Listing<Dataset>): Promise<Listing<Dataset>> {
    if (!listing.items.some(({themes, frequency, hvdCategory}) => themes[0] ?? frequency ?? hvdCategory))
      return listing;
    this.#codes ??= new Language(this, 'codes');
    await loadWords(this.language.tag, 'codes').catch(() => undefined);
    return listing;
  }

  #view(words: Pick<Words, 'common' | 'dataset'>, dataset: Dataset, index: number): View {
    return {
      words,
      codes: this.#codes?.words?.codes,
      dataset,
      reader: {language: this.language.tag, document: dataset.language},
      heading: this.heading,
      id: `title-${index}`,
      now: new Date(),
      page: dataset.landingPage ?? pageBelow(this.address, dataset.id),
    };
  }
}

/** In a collection of ours every dataset has its page below it. */
function pageBelow(address: string | undefined, id: string): string | undefined {
  if (address === undefined || !/\/datasets(\.json)?\/?$/.test(new URL(address).pathname)) return undefined;
  return new URL(`datasets/${encodeURIComponent(id)}`, address.replace(/\/(?=([?#].*)?$)/, '')).href;
}

/** One dataset for each name. */
function checked({items, unreadable, ...rest}: Listing<Dataset>, address: string): Listing<Dataset> {
  const {items: datasets, repeated} = distinct(items, ({id}) => id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} datasets have the id of another`);
  return {...rest, items: datasets, unreadable: unreadable + repeated};
}

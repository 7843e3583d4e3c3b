import {property} from '../property.ts';
import {Language} from '../../controllers/language.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {datasetWords} from '../../messages/registry/dataset.ts';
import {wordsIn} from '../../messages/messages.ts';
import {codeWords} from '../../messages/registry/codes.ts';
import type {Dataset} from '../../model/dataset.ts';
import {faces} from '../../parts/faces.ts';
import {datasets as registry} from '../../sources/registry/dataset.ts';
import {openIn, part, unsupported} from '../../sources/source.ts';
import {Widget} from '../widget.ts';
import {cards, lists} from './chunks.ts';
import {styles} from './styles.ts';
import type {Shown, View} from './view.ts';

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
 * @csspart button - A link to a file, a service or a page; what copies, what shows more.
 * @csspart more - What is folded away: the rest of a description, what can be seen and copied.
 * @csspart preview - The table with the first rows of a file.
 * @csspart outline - The drawing of a file of places.
 * @csspart quality - What the metadata are worth.
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

  /** What to show: `card` (one dataset, whole) or `list` (several, in short); by default what its address is, or as many as there are. */
  @property() view: 'card' | 'list' | undefined;

  /** With `on`, a whole dataset says what its metadata are worth by the EU's assessment, and how to better them. */
  @property() quality: 'on' | 'off' | undefined;

  readonly #datasets = new Resource(
    this,
    () => [this.address, this.source, this.view] as const,
    async ([address, source, view], signal): Promise<Shown | undefined> => {
      if (address === undefined) return undefined;
      const {dataset, datasets} = await openIn(registry, address, {source});
      const wish = view ?? wishOf(address);
      const isList = wish === 'list';
      if (dataset && (wish === 'card' || !datasets)) {
        const [one] = await Promise.all([dataset(signal), part(address, cards)]);
        return this.#whole([one], address);
      }
      if (!datasets) throw unsupported(address, 'this source has no datasets');
      const [found] = await Promise.all([datasets(signal, isList), isList && part(address, lists)]);
      if (!isList && found.items.length === 1 && found.unreadable === 0)
        return this.#whole(found.items, address);
      return this.#named(await (await part(address, lists)).listed(this, address, found, wish));
    },
  );

  #codes: Language<'codes'> | undefined;

  constructor() {
    super(datasetWords);
  }

  protected override face(words: Pick<Words, 'common' | 'dataset'>) {
    return faces(words.common, this.#datasets, this.address, ({items, show}) =>
      show(
        items.map((dataset, index) => this.#view(words, dataset, index)),
        words,
      ),
    );
  }

  async #whole(items: readonly Dataset[], address: string): Promise<Shown> {
    const {card} = await part(address, cards);
    return this.#named({items, show: (views) => views.map(card)});
  }

  /** With the words of its codes, if there are any; without those words the codes themselves are shown. */
  async #named(shown: Shown): Promise<Shown> {
    if (!shown.items.some(({themes, frequency, hvdCategory}) => themes[0] ?? frequency ?? hvdCategory))
      return shown;
    this.#codes ??= new Language(this, codeWords);
    await wordsIn(codeWords, this.language.tag).catch(() => undefined);
    return shown;
  }

  #view(words: Pick<Words, 'common' | 'dataset'>, dataset: Dataset, index: number): View {
    return {
      host: this,
      words,
      codes: this.#codes?.words?.codes,
      dataset,
      reader: {language: this.language.tag, document: dataset.language},
      heading: this.heading,
      id: `title-${index}`,
      now: new Date(),
      page: dataset.landingPage,
    };
  }
}

/** What is at an address of ours: one dataset, or a list. One with a dot may be that of a file: its data can tell. */
function wishOf(address: string): 'card' | 'list' | undefined {
  const [ours, one] = /\/datasets(\/[^/.]+)?(\.json)?\/*$/.exec(new URL(address).pathname) ?? [];
  if (ours === undefined) return undefined;
  return one === undefined ? 'list' : 'card';
}

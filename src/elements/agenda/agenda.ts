import {html} from 'lit';
import {property} from '../property.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {agendaWords} from '../../messages/registry/agenda.ts';
import type {AgendaEntry} from '../../model/agenda.ts';
import {isDay} from '../../model/dates.ts';
import {distinct} from '../../model/distinct.ts';
import {timingOf} from '../../model/timing.ts';
import {faces} from '../../parts/faces.ts';
import {failedPart} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import type {Tell} from '../../parts/unreadable.ts';
import {told, unreadable} from '../../parts/unreadable.ts';
import type {AgendaListing} from '../../sources/source.ts';
import {openIn, unsupported} from '../../sources/source.ts';
import {agendas as registry} from '../../sources/registry/agenda.ts';
import {Widget} from '../widget.ts';
import {extras} from './chunks.ts';
import type {Around, Extras} from './extras/extras.ts';
import {datedIn, sectionList, sectionNext, sectionsOf} from './sections.ts';
import {styles} from './styles.ts';
import type {Section, View} from './view.ts';

type Shown = Omit<AgendaListing, 'items'> & Around & {readonly tell?: Tell};

/** The most entries that are fetched: nobody reads more in one place. */
const mostEntries = 2000;

/**
 * An agenda: events to take part in, and meetings of public decision-makers with interest representatives. The two
 * are shown apart, unless they are asked for together.
 *
 * @tag arengo-agenda
 * @summary Events and meetings of a public body, month by month.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page.
 *
 * @fires {LoadedEvent} arengo-loaded - The agenda is shown.
 * @fires {FailedEvent} arengo-failed - It could not be shown; `reason` says why.
 *
 * @csspart section - All of one kind, with its heading.
 * @csspart heading - The heading of a kind.
 * @csspart month - The heading of a month.
 * @csspart entry - One entry.
 * @csspart leaf - Its date as on a calendar; for the eye only.
 * @csspart title - Its title.
 * @csspart when - When it is, in words.
 * @csspart status - Whether it was cancelled, moved or held.
 * @csspart facts - Who, where and about what.
 * @csspart past - What is over, behind a disclosure.
 * @csspart button - A button: more entries, all of an entry, files.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart provenance - Where an entry comes from.
 * @csspart taking - Files and a subscription, behind a disclosure.
 * @csspart dialog - All that is known of one entry.
 * @csspart dialog-title - Its title there.
 * @csspart changes - What has changed since a day.
 * @csspart mark - Whether an entry is new or updated.
 * @csspart late - How late it was published, where the source has a rule.
 * @csspart summary - A year of meetings in figures.
 * @csspart table - Its table.
 * @csspart bar - A bar in it.
 *
 * @cssproperty [--arengo-accent=#0066cc] - Links, buttons, dates; falls back to Bootstrap Italia's primary colour.
 * @cssproperty [--arengo-accent-strong] - The accent under the pointer; by default a darker accent.
 * @cssproperty [--arengo-on-accent=#fff] - Text on the accent.
 * @cssproperty [--arengo-text=#19191a] - Text.
 * @cssproperty [--arengo-muted=#4c5c6c] - Secondary text.
 * @cssproperty [--arengo-background=#fff] - The ground.
 * @cssproperty [--arengo-surface] - Ground of dates and notices; by default a tint of the accent.
 * @cssproperty [--arengo-line] - Fine lines between parts.
 * @cssproperty [--arengo-danger=#b3263f] - What was cancelled or postponed.
 * @cssproperty [--arengo-focus=#19191a] - The outer ring of the focus.
 * @cssproperty [--arengo-radius=4px] - Corners.
 * @cssproperty [--arengo-space=1em] - The unit of space.
 * @cssproperty [--arengo-font] - Font; by default the page's.
 */
export class AgendaElement extends Widget<'agenda'> {
  static override styles = [Widget.styles, styles];

  /** What to show: `list` (all, month by month) or `next` (only what comes next). */
  @property() view: 'list' | 'next' = 'list';

  /** Only `event` or `meeting`, or `all` together; by default both kinds, each under its own heading. */
  @property() kind: 'event' | 'meeting' | 'all' | undefined;

  /** First day that counts, `YYYY-MM-DD`. */
  @property() from: string | undefined;

  /** Last day that counts, `YYYY-MM-DD`. */
  @property() to: string | undefined;

  /** How many entries of a list are shown at first, and how many more at a time. */
  @property({type: Number}) limit = 20;

  /** `on`: a year of meetings in figures, by decision-maker and kind of counterpart, below the entries. */
  @property() summary: string | undefined;

  /** A day, `YYYY-MM-DD`: what was published or changed since is marked, and can be shown alone. */
  @property() since: string | undefined;

  readonly #agenda = new Resource(
    this,
    () => [this.address, this.source, this.kind, this.from, this.to] as const,
    async ([address, source, kind, from, to], signal): Promise<Shown | undefined> => {
      if (address === undefined) return undefined;
      const {agenda} = await openIn(registry, address, {source});
      if (!agenda) throw unsupported(address, 'this source has no agenda');
      const query = {
        from: dayOr(from),
        to: dayOr(to),
        kind: kind === 'all' ? undefined : kind,
        limit: mostEntries,
      };
      const {items, ...listing} = checked(await agenda(query, signal), address);
      return told(this, address, {...listing, dated: datedIn(items, query)});
    },
  );
  /** How many steps of "more" a list has been given. */
  #steps: ReadonlyMap<string, number> = new Map();
  /** What few readers ask for, once it is there; `null`: it did not come. */
  #extras: Extras | null | undefined;

  constructor() {
    super(agendaWords);
  }

  protected override face(words: Pick<Words, 'common' | 'agenda'>) {
    return faces(words.common, this.#agenda, this.address, (agenda) => this.#shown(words, agenda));
  }

  #shown(words: Pick<Words, 'common' | 'agenda'>, shown: Shown) {
    const extras = this.#extras;
    const view = this.#viewOf(words);
    if ((shown.publicationRule || this.summary || this.since) && extras === undefined) void this.#ask();
    const {dated, above, taken, below} = extras ? extras.around(view, shown) : shown;
    const sections = sectionsOf(dated, this.kind, new Date());
    const [first] = sections;
    const kind = sections.length === 1 && first ? first.kind : 'all';
    const lost = shown.unreadable;
    return html`<div class="agenda">
      ${above} ${this.#entries(view, sections, kind)}
      ${unreadable(lost > 0 ? words.agenda.unreadable(lost, kind) : '', words.common, shown.tell)}
      <details part="taking" @toggle=${this.#ask}>
        <summary>${words.agenda.take}</summary>
        ${taken}
      </details>
      ${extras === null ? failedPart(words.common, this.#ask) : below}
    </div>`;
  }

  /** The entries, in the view that was asked for. */
  #entries(view: View, sections: readonly Section[], kind: Section['kind']) {
    if (sections.length === 0) return notice('info', view.words.agenda.none[kind]);
    return sections.map((section) => (this.view === 'next' ? sectionNext : sectionList)(view, section));
  }

  #viewOf(words: View['words']): View {
    return {
      words,
      language: this.language.tag,
      heading: this.heading,
      shown: (list) => this.#step * (1 + (this.#steps.get(list) ?? 0)),
      more: (list) => void this.#more(list),
      extras: this.#extras,
      open: this.#ask,
    };
  }

  /** Somebody opens an entry, or what is folded away. */
  readonly #ask = async (what?: AgendaEntry | Event) => {
    this.#extras ??= await extras(this).catch(() => null);
    this.#extras?.asked(what);
    this.requestUpdate();
  };

  get #step(): number {
    return this.limit >= 1 ? Math.floor(this.limit) : 20;
  }

  /** Show more of a list, and bring the reader to the first that is new. */
  async #more(list: string) {
    const before = this.#titles(list).length;
    this.#steps = new Map([...this.#steps, [list, 1 + (this.#steps.get(list) ?? 0)]]);
    this.requestUpdate();
    await this.updateComplete;
    this.#titles(list)[before]?.focus();
  }

  #titles(list: string) {
    return this.renderRoot.querySelectorAll<HTMLElement>(`#${list} [part=title]`);
  }
}

/** A day that exists, or no limit: a slip of the pen in an attribute must not empty the page. */
function dayOr(text: string | null | undefined): string | undefined {
  return text && isDay(text) ? text : undefined;
}

/** One entry for each name; what contradicts itself is noted for whoever publishes it. */
function checked({items, unreadable, ...rest}: AgendaListing, address: string): AgendaListing {
  const {items: entries, repeated} = distinct<AgendaEntry>(items, ({id}) => id);
  const reversed = entries.filter((entry) => timingOf(entry).isReversed).map(({id}) => id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} entries have the id of another`);
  if (reversed.length > 0)
    console.warn(`arengo: ${address}: the end is before the start of ${reversed.join(', ')}`);
  return {...rest, items: entries, unreadable: unreadable + repeated};
}

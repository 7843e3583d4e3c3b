import {html, nothing} from 'lit';
import {property} from '../property.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {agendaWords} from '../../messages/registry/agenda.ts';
import type {AgendaEntry} from '../../model/agenda.ts';
import type {AgendaFilter} from '../../model/agenda-filter-names.ts';
import {filterNames} from '../../model/agenda-filter-names.ts';
import {isDay} from '../../model/dates.ts';
import {distinct} from '../../model/distinct.ts';
import {faces} from '../../parts/faces.ts';
import {failedPart} from '../../parts/failed.ts';
import {notice} from '../../parts/notice.ts';
import {told} from '../../parts/unreadable.ts';
import {openIn, part, unsupported} from '../../sources/source.ts';
import {recurring} from '../../sources/icalendar/chunks.ts';
import {agendas as registry} from '../../sources/registry/agenda.ts';
import {Widget} from '../widget.ts';
import {drawings, extras, merging, mores} from './chunks.ts';
import type {Around, Extras} from './extras/extras.ts';
import type {More} from './more.ts';
import {datedIn, isUnusual, sectionList, sectionsOf} from './sections.ts';
import {styles} from './styles.ts';
import type {Days, Drawing, Fetched, Section, View} from './view.ts';

type Shown = Fetched & {readonly drawing: Drawing | undefined};

/** Between two addresses in `src`. */
const gap = /\s+(?=https?:|\.{0,2}\/)/;

/** The most entries that are fetched: nobody reads more in one place. */
const mostEntries = 2000;

/**
 * An agenda: events to take part in, and meetings of public decision-makers with interest representatives. The two
 * are shown apart, unless they are asked for together.
 *
 * @tag arengo-agenda
 * @summary Events and meetings of a public body, month by month.
 *
 * @attr {'on' | 'off'} [address='off'] - `on` keeps the reader's filters in the fragment of the page's address, and takes
 *   them from there.
 *
 * @slot - What readers see without JavaScript, while loading and beside a failure: a link to the page.
 *
 * @fires {LoadedEvent} arengo-loaded - The agenda is shown.
 * @fires {FailedEvent} arengo-failed - It could not be shown; `reason` says why.
 *
 * @csspart filters - What readers filter by.
 * @csspart more-filters - All filters but the text, behind a disclosure.
 * @csspart active - The filters that are set, each with a button that takes it away.
 * @csspart count - How many entries they leave.
 * @csspart section - All of one kind, with its heading.
 * @csspart heading - The heading of a kind.
 * @csspart month - The heading of a month, or of a day.
 * @csspart entry - One entry; in a table, its row.
 * @csspart leaf - Its date as on a calendar; for the eye only.
 * @csspart title - Its title.
 * @csspart when - When it is, in words.
 * @csspart status - Whether it was cancelled, moved or held.
 * @csspart facts - Who, where and about what.
 * @csspart past - What is over, behind a disclosure.
 * @csspart grid - The days of a month.
 * @csspart day - One of them.
 * @csspart register - The table of a register.
 * @csspart sort - The button in the head of a column.
 * @csspart button - A button: more entries, all of an entry, another month, files, a period, a filter taken away.
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
 * @cssproperty [--arengo-sticky=0px] - How far below the top of the window the head of a table stays: the height of what your page keeps there.
 */
export class AgendaElement extends Widget<'agenda'> {
  static override styles = [Widget.styles, styles];

  /** What to show: `list` (all, month by month), `month` (a calendar), `table` (a register) or `next` (only what comes next). @attr */
  view: 'list' | 'month' | 'table' | 'next' = 'list';

  /** Only `event` or `meeting`, or `all` together; by default both kinds, each under its own heading. @attr */
  kind: 'event' | 'meeting' | 'all' | undefined;

  /** First day that counts, `YYYY-MM-DD`. @attr */
  from: string | undefined;

  /** Last day that counts, `YYYY-MM-DD`. @attr */
  to: string | undefined;

  /** Only meetings with this decision-maker: a part of a role or a name. @attr */
  official: string | undefined;

  /** Only what a body does, or its decision-makers: a part of its name, or its IPA code. @attr */
  organisation: string | undefined;

  /** Only meetings with this interest representative: a part of its name or of its number in a register. @attr */
  counterpart: string | undefined;

  /** Only what has this topic, whole, in any of its languages. @attr */
  topic: string | undefined;

  /** Only `inPerson`, `online`, `hybrid`, `phone` or `written`. @attr */
  mode: string | undefined;

  /** Only what takes place here: a part of the name or the address of a place. @attr */
  place: string | undefined;

  /** Only `scheduled`, `held`, `cancelled`, `postponed` or `rescheduled`. @attr */
  status: string | undefined;

  /** Only entries with all these words somewhere; case and accents do not count. @attr */
  q: string | undefined;

  /** Whether readers can filter: `on` or `off`; by default where there are more entries than `limit`. @attr */
  filters: 'on' | 'off' | undefined;

  /** `on` keeps the reader's filters in the fragment of the page's address, and takes them from there. */
  inAddress: 'on' | 'off' = 'off';

  /** How many entries of a list are shown at first, and how many more at a time. @attr */
  limit = 20;

  /** `on`: a year of meetings in figures, by decision-maker and kind of counterpart, below the entries. @attr */
  summary: string | undefined;

  /** A day, `YYYY-MM-DD`: what was published or changed since is marked, and can be shown alone. @attr */
  since: string | undefined;

  readonly #agenda = new Resource(
    this,
    () =>
      [
        this.address,
        this.source,
        this.filters,
        this.inAddress,
        JSON.stringify(this.#asked()),
        drawings.get(this.view),
        this.limit >= 1 ? Math.floor(this.limit) : 20,
      ] as const,
    async ([address, source, , , , load, step], signal): Promise<Shown | undefined> => {
      if (address === undefined) return undefined;
      const filter = this.#asked();
      const sources = this.src.trim().split(gap);
      this.#first = sources[1] ? sources[0] : address;
      const clock = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const ask = async (days: Days): Promise<Fetched> => {
        const query = {...filter, ...days, limit: mostEntries};
        const at = async (one: string) => {
          const {agenda} = await openIn(registry, one, {source});
          if (!agenda) throw unsupported(one, 'this source has no agenda');
          return recurring(await agenda(query, signal), query, one);
        };
        const {items, ...listing} = sources[1]
          ? await (await part(address, merging)).merged(this, sources, at)
          : await told(this, address, await at(address));
        const {items: entries, repeated} = distinct<AgendaEntry>(items, ({id}) => id);
        const lost = listing.unreadable + repeated;
        let dated = datedIn(entries, days);
        if (
          this.#more ||
          lost > 0 ||
          dated.length > step ||
          dated.some(({timing}) => isUnusual(timing, clock)) ||
          [this.filters, this.inAddress].includes('on') ||
          filterNames.slice(3).some((name) => filter[name])
        ) {
          this.#more ??= await (await part(address, mores)).moreOf(this, address);
          dated = await this.#more.narrowed({address, dated, author: filter, step, repeated});
        }
        return {...listing, unreadable: lost, dated};
      };
      const [fetched, code] = await Promise.all([ask(filter), load && part(address, load)]);
      return {...fetched, drawing: await code?.drawing(this, {fetched, days: filter, ask})};
    },
  );
  /** The address that a failure links: of several the first. */
  #first: string | undefined;
  /** What not every list needs, once one does. */
  #more: More | undefined;
  /** What few readers ask for, once it is there; `null`: it did not come. */
  #extras: Extras | null | undefined;

  constructor() {
    super(agendaWords);
  }

  protected override willUpdate() {
    // How calendars are followed: https by another name.
    if (this.src) this.src = this.src.replace(/\bwebcals?:/gi, 'https:');
  }

  protected override face(words: Pick<Words, 'common' | 'agenda'>) {
    return faces(words.common, this.#agenda, this.#first, (agenda) => this.#shown(words, agenda));
  }

  #shown(words: Pick<Words, 'common' | 'agenda'>, shown: Shown) {
    const extras = this.#extras;
    const more = this.#more;
    const view = this.#viewOf(words);
    const {drawing} = shown;
    if ((shown.publicationRule || this.summary || this.since) && extras === undefined) this.#ask();
    const all = drawing?.all(shown.dated) ?? shown.dated;
    const fit = more?.fitting(all) ?? all;
    const {dated, above, taken, below}: Around = extras
      ? extras.around(view, {...shown, dated: fit})
      : {dated: fit};
    const sections = sectionsOf(dated, this.kind, new Date());
    const [first] = sections;
    const kind = (sections.length === 1 && first?.kind) || 'all';
    return html`<div class="agenda">
      ${shown.missing?.(words.common, this.#agenda.retry)} ${more?.bar(view, all, fit)} ${above}
      ${fit[0] || !all[0] ? this.#entries(view, sections, kind, drawing) : nothing}
      ${more?.lacks(view, shown, kind)}
      <details part="taking" @toggle=${this.#ask}>
        <summary>${words.agenda.take}</summary>
        ${taken}
      </details>
      ${extras === null ? failedPart(words.common, this.#ask) : below}
    </div>`;
  }

  /** The entries, in the view that was asked for. */
  #entries(view: View, sections: readonly Section[], kind: Section['kind'], drawing: Drawing | undefined) {
    if (!sections[0]) return notice('info', view.words.agenda.none[kind]);
    return sections.map((section) => (drawing?.section ?? sectionList)(view, section));
  }

  #viewOf(words: View['words']): View {
    return {
      words,
      language: this.language.tag,
      heading: this.heading,
      more: this.#more,
      extras: this.#extras,
      open: this.#ask,
    };
  }

  /** What the author asks for. */
  #asked(): AgendaFilter {
    const {kind, from, to} = this;
    return {
      ...Object.fromEntries(filterNames.map((name) => [name, this[name] || undefined])),
      kind: kind === 'all' ? undefined : kind,
      from: dayOr(from),
      to: dayOr(to),
    };
  }

  /** Somebody opens an entry, or what is folded away. */
  readonly #ask = (what?: AgendaEntry | Event) => {
    void extras(this)
      .catch(() => null)
      .then((come) => {
        this.#extras = come;
        come?.asked(what);
        this.requestUpdate();
      });
  };
}

// The properties, without decorators: every page loads this, and it is shorter.
for (const name of ['view', 'filters', 'summary', 'since', ...filterNames] as const)
  property()(AgendaElement.prototype, name);
property({attribute: 'address'})(AgendaElement.prototype, 'inAddress');
property({type: Number})(AgendaElement.prototype, 'limit');

/** A day that exists, or no limit: a slip of the pen in an attribute must not empty the page. */
function dayOr(text: string | null | undefined): string | undefined {
  return text && isDay(text) ? text : undefined;
}

import {html, nothing} from 'lit';
import {property} from '../property.ts';
import {Resource} from '../../controllers/resource.ts';
import type {Words} from '../../messages/messages.ts';
import {agendaWords} from '../../messages/registry/agenda.ts';
import type {AgendaEntry} from '../../model/agenda.ts';
import {isDay} from '../../model/dates.ts';
import {distinct} from '../../model/distinct.ts';
import {faces} from '../../parts/faces.ts';
import {notice} from '../../parts/notice.ts';
import {inline} from '../../parts/wording.ts';
import type {Tell} from '../../parts/unreadable.ts';
import {told, unreadable} from '../../parts/unreadable.ts';
import {openIn, part, unsupported} from '../../sources/source.ts';
import {agendas as registry} from '../../sources/registry/agenda.ts';
import {Widget} from '../widget.ts';
import {drawings} from './chunks.ts';
import {datedIn, sectionList, sectionsOf} from './sections.ts';
import {styles} from './styles.ts';
import type {Dated, Days, Drawing, Fetched, Section, View} from './view.ts';

type Shown = Fetched & {readonly tell?: Tell; readonly drawing: Drawing | undefined};

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
 * @csspart button - A button: to show more, to another month.
 * @csspart link - A link to another page.
 * @csspart notice - A box with something to know.
 * @csspart provenance - Where an entry comes from.
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

  /** What to show: `list` (all, month by month), `month` (a calendar), `table` (a register) or `next` (only what comes next). */
  @property() view: 'list' | 'month' | 'table' | 'next' = 'list';

  /** Only `event` or `meeting`, or `all` together; by default both kinds, each under its own heading. */
  @property() kind: 'event' | 'meeting' | 'all' | undefined;

  /** First day that counts, `YYYY-MM-DD`. */
  @property() from: string | undefined;

  /** Last day that counts, `YYYY-MM-DD`. */
  @property() to: string | undefined;

  /** How many entries of a list are shown at first, and how many more at a time. */
  @property({type: Number}) limit = 20;

  readonly #agenda = new Resource(
    this,
    () => [this.address, this.source, this.kind, this.from, this.to, drawings(this.view)] as const,
    async ([address, source, kind, from, to, load], signal): Promise<Shown | undefined> => {
      if (address === undefined) return undefined;
      const {agenda} = await openIn(registry, address, {source});
      if (!agenda) throw unsupported(address, 'this source has no agenda');
      const query = {
        from: dayOr(from),
        to: dayOr(to),
        kind: kind === 'all' ? undefined : kind,
        limit: mostEntries,
      };
      const ask = async (days: Days): Promise<Fetched> => {
        const {items, ...listing} = await agenda({...query, ...days}, signal);
        const {items: entries, repeated} = distinct<AgendaEntry>(items, ({id}) => id);
        const dated = datedIn(entries, days);
        warn(address, repeated, dated);
        return {...listing, unreadable: listing.unreadable + repeated, dated};
      };
      const [fetched, code] = await Promise.all([ask(query), load && part(address, load)]);
      const drawing = await code?.drawing(this, {fetched, days: query, ask});
      return told(this, address, {...fetched, drawing});
    },
  );
  /** How many steps of "more" a list has been given. */
  #steps: ReadonlyMap<string, number> = new Map();

  constructor() {
    super(agendaWords);
  }

  protected override face(words: Pick<Words, 'common' | 'agenda'>) {
    return faces(words.common, this.#agenda, this.address, (agenda) => this.#shown(words, agenda));
  }

  #shown(
    words: Pick<Words, 'common' | 'agenda'>,
    {dated: fetched, unreadable: lost, tell, publicationRule, isCut, drawing}: Shown,
  ) {
    const dated = drawing?.all(fetched) ?? fetched;
    const sections = sectionsOf(dated, this.kind, new Date());
    const [first] = sections;
    const kind = sections.length === 1 && first ? first.kind : 'all';
    const language = this.language.tag;
    return html`<div class="agenda">
      ${this.#entries(this.#viewOf(words), sections, kind, drawing)}
      ${isCut && this.view !== 'month' ? html`<p>${words.agenda.cut(fetched.length)}</p>` : nothing}
      ${unreadable(lost > 0 ? words.agenda.unreadable(lost, kind) : '', words.common, tell)}
      ${
        publicationRule && this.view !== 'next'
          ? html`<p>
              <a part="link" href=${publicationRule.url}
                >${inline(publicationRule.label, {
                  language,
                  document: dated[0]?.entry.language ?? language,
                })}</a
              >
            </p>`
          : nothing
      }
    </div>`;
  }

  /** The entries, in the view that was asked for. */
  #entries(view: View, sections: readonly Section[], kind: Section['kind'], drawing: Drawing | undefined) {
    if (sections.length === 0) return notice('info', view.words.agenda.none[kind]);
    return sections.map((section) => (drawing?.section ?? sectionList)(view, section));
  }

  #viewOf(words: View['words']): View {
    return {
      words,
      language: this.language.tag,
      heading: this.heading,
      shown: (list) => this.#step * (1 + (this.#steps.get(list) ?? 0)),
      more: (list) => void this.#more(list),
    };
  }

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

/** What contradicts itself is noted for whoever publishes it. */
function warn(address: string, repeated: number, dated: readonly Dated[]) {
  const reversed = dated.filter(({timing}) => timing.isReversed).map(({entry}) => entry.id);
  if (repeated > 0) console.warn(`arengo: ${address}: ${repeated} entries have the id of another`);
  if (reversed.length > 0)
    console.warn(`arengo: ${address}: the end is before the start of ${reversed.join(', ')}`);
}

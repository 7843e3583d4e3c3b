import {html, nothing} from 'lit';
import {Language} from '../../controllers/language.ts';
import type {AgendaWords} from '../../messages/agenda.ts';
import type {ListsWords} from '../../messages/lists.ts';
import {wordsIn} from '../../messages/messages.ts';
import {listsWords} from '../../messages/registry/lists.ts';
import type {AgendaFilter} from '../../model/agenda-filter-names.ts';
import {filterNames} from '../../model/agenda-filter-names.ts';
import {unreadable} from '../../parts/unreadable.ts';
import {part} from '../../sources/source.ts';
import {filtering} from './filtering/chunks.ts';
import type {Filtering} from './filtering/filtering.ts';
import {warn, zoned} from './unusual.ts';
import type {Dated, Fetched, Filterable, Section, View} from './view.ts';

/** The words of each widget, also of one for which they have not come yet. */
const languages = new WeakMap<Filterable, Language<'lists'>>();

/** What not every list needs, with its words at hand. Throws `SourceFailure` when these do not come. */
export async function moreOf(host: Filterable, address: string): Promise<More> {
  const language = languages.get(host) ?? new Language(host, listsWords);
  languages.set(host, language);
  // Words that did not come are asked for again.
  language.follow();
  await part(address, () => wordsIn(listsWords, language.tag));
  return new More(host, language);
}

/** What is to be narrowed. */
type Asked = {
  readonly address: string;
  readonly dated: readonly Dated[];
  /** What the author of the page asks for. */
  readonly author: AgendaFilter;
  /** How many of a list are shown at a time. */
  readonly step: number;
  /** How many entries had the id of another. */
  readonly repeated: number;
};

/** When an entry is, in the words of one language. */
type Said = {readonly t: AgendaWords; readonly lists: ListsWords | undefined; readonly text: string};

/**
 * A list that is longer than what is shown of it at first, of which only some is wanted or could be read, or that is
 * on other clocks than Rome's.
 */
export class More {
  /** How many steps of "more" a list has been given. */
  #steps: ReadonlyMap<string, number> = new Map();
  #step = 20;
  #filtering: Filtering | undefined;
  /** Where the reader is, by the device: an IANA zone. */
  #clock = '';
  /** To write a date costs more than the rest of its entry, and a letter in the filter leaves many where they were. */
  readonly #said = new WeakMap<Dated['timing'], Said>();
  readonly #host: Filterable;

  readonly #language: Language<'lists'>;

  constructor(host: Filterable, language: Language<'lists'>) {
    this.#host = host;
    this.#language = language;
  }

  /**
   * The entries that the author of the page wants; the console is told of those that contradict themselves. What was
   * asked for is not shown unfiltered: without its code it fails. Throws `SourceFailure`.
   */
  async narrowed({address, dated, author, step, repeated}: Asked): Promise<readonly Dated[]> {
    warn(address, repeated, dated);
    const {filters, inAddress, view} = this.#host;
    this.#step = step;
    this.#clock = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    // The first three are looked at where the agenda is asked for.
    if (
      [filters, inAddress].includes('on') ||
      filterNames.slice(3).some((name) => author[name]) ||
      (!filters && view !== 'next' && dated.length > step)
    )
      this.#filtering ??= await (await part(address, filtering)).filteringOf(this.#host, address);
    return this.#filtering?.narrowed(dated, author) ?? dated;
  }

  /** What author and reader want together; `undefined`: what the attributes say. */
  get filter(): AgendaFilter | undefined {
    return this.#filtering?.filter;
  }

  /** Those of them that the reader wants. */
  fitting(dated: readonly Dated[]): readonly Dated[] {
    return this.#filtering?.fitting(dated) ?? dated;
  }

  /** The filters, and what they leave. */
  bar(view: View, dated: readonly Dated[], fit: readonly Dated[]): unknown {
    return this.#filtering?.bar(view, dated, fit);
  }

  /** As many of a list as are shown, by its name. */
  some<T>(list: string, all: readonly T[]): readonly T[] {
    return all.slice(0, this.#step * this.#times(list));
  }

  #times(list: string): number {
    return 1 + (this.#steps.get(list) ?? 0);
  }

  /** The button, unless all of the list is shown. */
  button(list: string, shown: number, total: number) {
    const t = this.#words;
    if (!t || shown >= total) return nothing;
    return html`<div class="actions">
      <button type="button" part="button" class="secondary" @click=${() => this.#show(list)}>
        ${t.more}
      </button>
      <span class="muted" role="status">${t.shown(shown, total)}</span>
    </div>`;
  }

  /** That there are more than were fetched, where a month does not ask for them; and how many could not be read. */
  lacks({words}: View, {isCut, dated, unreadable: lost, tell}: Fetched, kind: Section['kind']) {
    const t = this.#words;
    if (!t) return nothing;
    return html`${isCut && this.#host.view !== 'month' ? html`<p>${t.cut(dated.length)}</p>` : nothing}
    ${unreadable(this.unread(lost, kind), words.common, tell)}`;
  }

  /** How many could not be read; none, nothing. */
  unread(count: number, kind: Section['kind']): string {
    return (count > 0 && this.#words?.unreadable(count, kind)) || '';
  }

  /** When an entry is, with its zone and the time where the reader is where these are others. */
  when(t: AgendaWords, timing: Dated['timing']): string {
    const lists = this.#words;
    const before = this.#said.get(timing);
    if (before?.t === t && before.lists === lists) return before.text;
    const text = zoned(t, lists, timing, this.#clock);
    this.#said.set(timing, {t, lists, text});
    return text;
  }

  get #words() {
    return this.#language.words?.lists;
  }

  /** Show more of a list, and bring the reader to the first that is new. */
  async #show(list: string) {
    const before = this.#titles(list).length;
    this.#steps = new Map([...this.#steps, [list, this.#times(list)]]);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#titles(list)[before]?.focus();
  }

  #titles(list: string) {
    return this.#host.renderRoot.querySelectorAll<HTMLElement>(`#${list} [part=title]`);
  }
}

import type {CSSResult} from 'lit';
import {html, nothing} from 'lit';
import {Part} from '../../../controllers/part.ts';
import {detailWords} from '../../../messages/registry/detail.ts';
import {summaryWords} from '../../../messages/registry/summary.ts';
import {takingWords} from '../../../messages/registry/taking.ts';
import type {AgendaEntry, PublicationRule} from '../../../model/agenda.ts';
import {isDay} from '../../../model/dates.ts';
import {failedPart} from '../../../parts/failed.ts';
import {inline} from '../../../parts/wording.ts';
import type {AgendaElement} from '../agenda.ts';
import type {Dated, View} from '../view.ts';
import {detail, summary, taking} from './chunks.ts';
import {Dialog} from './dialog.ts';
import {styles} from './styles.ts';
import type {Summary} from './summary.ts';
import type {Taking} from './taking.ts';

/** The entries, and what stands around them. */
export type Around = {
  /** Soonest first. */
  readonly dated: readonly Dated[];
  readonly above?: unknown;
  /** Within the disclosure of what can be taken along. */
  readonly taken?: unknown;
  readonly below?: unknown;
};

/** What an agenda came with. */
type Came = Pick<Around, 'dated'> & {
  readonly publicationRule?: PublicationRule | undefined;
};

/** What few readers ask for. Each part of it comes when it is asked for. */
export class Extras {
  readonly #host: AgendaElement;
  readonly #taking;
  readonly #summary;
  readonly #dialog: Dialog;
  #taken: Taking | undefined;
  #counted: Summary | undefined;
  /** What is being drawn. */
  #drawn: {readonly view: View; readonly rule: PublicationRule | undefined} | undefined;

  constructor(host: AgendaElement) {
    this.#host = host;
    const styled =
      <M extends {readonly styles: CSSResult}>(load: () => Promise<M>) =>
      async () => {
        const code = await load();
        adopt(host, code.styles);
        return code;
      };
    this.#taking = new Part(host, 'taking', takingWords, styled(taking));
    this.#summary = new Part(host, 'summary', summaryWords, styled(summary));
    this.#dialog = new Dialog(host, new Part(host, 'detail', detailWords, detail));
    adopt(host, styles);
  }

  /** Somebody opens an entry, or what is folded away. */
  asked(what: AgendaEntry | Event | undefined) {
    if (what && 'id' in what) this.#dialog.show(what);
  }

  /** What stands around the entries, and which of these: all, unless somebody wants only what has changed. */
  around(view: View, {dated: all, publicationRule: rule}: Came): Around {
    this.#drawn = {view, rule};
    const above = this.#changes(view, all);
    const dated = this.#counted?.only(all) ?? all;
    return {dated, above, taken: this.#files(view, dated), below: this.#after(view, dated, rule)};
  }

  #changes(view: View, dated: readonly Dated[]) {
    if (!this.#since && this.#host.summary !== 'on') return nothing;
    return this.#summary.render<unknown>({
      loading: () => nothing,
      ready: (code, t) => this.#count(code).changes({view, t, dated}),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  /** What there is to say of one entry. */
  marks(entry: AgendaEntry) {
    if (!this.#drawn) return nothing;
    const {view, rule} = this.#drawn;
    if (!rule && !this.#since && this.#host.summary !== 'on') return nothing;
    return this.#summary.render<unknown>({
      loading: () => nothing,
      ready: (code, t) => this.#count(code).marks({view, t}, entry, rule),
      failed: () => nothing,
    });
  }

  /** Files and a subscription, once they are unfolded. */
  #files(view: View, dated: readonly Dated[]) {
    const folded = this.#host.renderRoot.querySelector<HTMLDetailsElement>('[part=taking]');
    if (!folded?.open) return nothing;
    return this.#taking.render<unknown>({
      loading: () => nothing,
      ready: (code, t) =>
        this.#take(code).all(t, {
          dated,
          filters: view.more?.filter,
          isNarrowed: this.#counted?.isNarrowed ?? false,
        }),
      failed: (retry) => failedPart(view.words.common, retry),
    });
  }

  /** The rule of the source, a year in figures, and the entry that somebody has opened. */
  #after(view: View, dated: readonly Dated[], rule: PublicationRule | undefined) {
    const {language} = view;
    const document = dated[0]?.entry.language ?? language;
    return html`${
      rule && this.#host.view !== 'next'
        ? html`<p><a part="link" href=${rule.url}>${inline(rule.label, {language, document})}</a></p>`
        : nothing
    }
    ${this.#year(view, dated, rule)}
    ${this.#dialog.body(
      view,
      (entry) => this.marks(entry),
      (entry) =>
        this.#taking.render<unknown>({
          loading: () => nothing,
          ready: (code, t) => this.#take(code).one(view, t, entry),
          failed: (retry) => failedPart(view.words.common, retry),
        }),
    )}`;
  }

  #year(view: View, dated: readonly Dated[], rule: PublicationRule | undefined) {
    if (this.#host.summary !== 'on') return nothing;
    return this.#summary.render<unknown>({
      loading: () => nothing,
      ready: (code, t) => this.#count(code).year({view, t, dated}, rule),
      failed: () => nothing,
    });
  }

  get #since(): string | undefined {
    const {since} = this.#host;
    return since && isDay(since) ? since : undefined;
  }

  #take({Taking}: {readonly Taking: new (host: AgendaElement) => Taking}) {
    return (this.#taken ??= new Taking(this.#host));
  }

  #count({Summary}: {readonly Summary: new (host: AgendaElement) => Summary}) {
    return (this.#counted ??= new Summary(this.#host));
  }
}

function adopt({shadowRoot}: AgendaElement, {styleSheet}: CSSResult) {
  if (styleSheet) shadowRoot?.adoptedStyleSheets.push(styleSheet);
}

const known = new WeakMap<AgendaElement, Extras>();

/** The extras of a widget: two that ask at once get the same. */
export function extrasOf(host: AgendaElement): Extras {
  const extras = known.get(host) ?? new Extras(host);
  known.set(host, extras);
  return extras;
}

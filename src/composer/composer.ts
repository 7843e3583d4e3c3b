import {html, nothing, render} from 'lit';
import {copied} from '../parts/copy.ts';
import {integrityOf} from '../sources/integrity.ts';
import type {Actions} from './actions.ts';
import type {Composition} from './composition.ts';
import {styleRuleOn} from './dressing.ts';
import {examine} from './examine.ts';
import {isPinned} from './loader-address.ts';
import {bringLoader} from './loader-script.ts';
import {previewKey, widgetOf} from './preview.ts';
import {checksSection} from './sections/checks.ts';
import {coloursSection} from './sections/colours.ts';
import {copySection, textsSection} from './sections/copy.ts';
import {foundSection} from './sections/found.ts';
import {lookSection} from './sections/look.ts';
import {pasteSection} from './sections/paste.ts';
import {heading} from './sections/heading.ts';
import type {State, Subject} from './state.ts';
import {compositionOf, fragmentOf, stageOf, stageOfTable, stateIn, subjectOf} from './state.ts';
import {troubleOf} from './trouble.ts';
import type {ComposerLanguage, ComposerTexts, ComposerWords} from './words.ts';
import {textsOf, wordsOf} from './words/registry.ts';

/** The page: one state, drawn whole whenever it changes; the address of the page follows it. */
export class Composer {
  readonly #root: HTMLElement;
  #state: State;
  #asking = new AbortController();
  /** What was asked last: the same is not asked twice. */
  #asked = '';
  /** The texts to copy, in the languages in which something was composed. */
  readonly #texts = new Map<ComposerLanguage, ComposerTexts>();
  #preview: {readonly key: string; readonly widget: HTMLElement} | undefined;

  constructor(root: HTMLElement, state: State) {
    this.#root = root;
    this.#state = state;
  }

  /** Take what the page's address says, and draw. */
  start() {
    this.#state = stateIn(location.hash, this.#state);
    this.#draw();
    this.#ask();
    void this.#bring();
    addEventListener('hashchange', () => {
      if (location.hash !== fragmentOf(this.#state)) this.#set(stateIn(location.hash, this.#state));
    });
    // A response that is tried here is not sent. A file that is chosen goes at once, and a withdrawal is one: the page
    // says so beside the preview.
    this.#root.addEventListener('arengo-submit', (event) => {
      event.preventDefault();
      this.#say(this.#words.look.notSent);
    });
  }

  /** The language of the page now. */
  get language(): ComposerLanguage {
    return this.#state.language;
  }

  get #words(): ComposerWords {
    return wordsOf(this.#state.language);
  }

  async #bring() {
    const loader = await bringLoader();
    if (loader === undefined) return this.#set({hasScript: false});
    // An address that came with the link, or was written, is the site's own.
    this.#set(this.#state.loader === '' ? {loader, hasScript: true} : {hasScript: true});
    void this.#measure();
  }

  /** The hash of the script that the site is to have, where its address names a version. */
  async #measure() {
    const {loader} = this.#state;
    if (!isPinned(loader)) return;
    const integrity = await integrityOf(loader);
    if (loader === this.#state.loader) this.#set({integrity});
  }

  #set(change: Partial<State>) {
    const {loader} = this.#state;
    this.#state = {...this.#state, ...change};
    if (change.loader !== undefined && change.loader !== loader) {
      this.#state = {...this.#state, integrity: undefined};
      void this.#measure();
    }
    // Replaced, not pushed: "back" leads out of the composer, not through every option.
    history.replaceState(null, '', fragmentOf(this.#state));
    this.#draw();
    this.#ask();
  }

  #say(said: string) {
    this.#set({said});
  }

  /** Ask the address again when something changed that the answer depends on. */
  #ask() {
    const subject = subjectOf(this.#state);
    if (!subject) return;
    const {options} = this.#state;
    const source = options.get('source');
    const view = options.get('view');
    const key = JSON.stringify([subject.src, subject.nouns, source, view, subject.table?.size]);
    if (this.#state.stage.is !== 'asking' && key === this.#asked) return;
    if (this.#state.stage.is === 'asking' && key === this.#asked && !this.#asking.signal.aborted) return;
    this.#asked = key;
    this.#asking.abort();
    this.#asking = new AbortController();
    void this.#answer(subject, {source, view}, this.#asking.signal);
  }

  async #answer(
    subject: Subject,
    asked: {readonly source: string | undefined; readonly view: string | undefined},
    signal: AbortSignal,
  ) {
    try {
      const found = await examine({...subject, ...asked}, signal);
      if (signal.aborted) return;
      const {troubles, found: saidFound, choose} = this.#words;
      const said =
        found.is === 'ready'
          ? saidFound(found.noun, found.count)
          : found.is === 'unclear'
            ? choose.unclear
            : troubles[troubleOf(found.failure, subject.src, location.protocol === 'https:')].what;
      this.#set({stage: {is: 'answered', subject, found}, said});
    } catch (error) {
      if (!signal.aborted) reportError(error);
    }
  }

  readonly #actions: Actions = {
    show: (typed) => this.#begin({typed, ...stageOf(typed === '' ? ' ' : typed)}),
    type: (typed) => {
      this.#state = {...this.#state, typed};
    },
    openFile: (file) => this.#begin({typed: '', ...stageOfTable(file)}),
    example: () => {
      const typed = new URL('esempi/incontri.csv', document.baseURI).href;
      this.#begin({typed, ...stageOf(typed)});
    },
    place: (src) => {
      const table = subjectOf(this.#state)?.table;
      const {stage} = stageOf(src);
      if (table && stage.is === 'asking') this.#set(stageOfTable(table, stage.subject.src));
    },
    choose: (noun) => {
      const subject = subjectOf(this.#state);
      if (subject)
        this.#begin({stage: {is: 'asking', subject: {...subject, nouns: [noun]}}, options: this.#kept()});
    },
    set: (change) => this.#set(change),
    option: (name, value) => {
      const options = new Map(this.#state.options);
      if (value === '') options.delete(name);
      else options.set(name, value);
      this.#set({options, copied: ''});
    },
    speak: (language) => {
      document.documentElement.lang = language;
      document.title = wordsOf(language).name;
      this.#set({language, said: ''});
    },
    copy: (id, text) => void this.#copy(id, text),
  };

  /** Options that any noun takes: the others mean something else there, or nothing. */
  #kept(): ReadonlyMap<string, string> {
    return new Map([...this.#state.options].filter(([name]) => ['lang', 'heading', 'source'].includes(name)));
  }

  #begin(change: Partial<State>) {
    this.#asked = '';
    const code = change.stage?.is === 'refused' ? change.stage.code : undefined;
    this.#set({...change, said: code ? this.#words.troubles[code].what : this.#words.asking});
  }

  async #copy(id: string, text: string) {
    const {copy} = this.#words;
    const {is} = await copied(text);
    const shown = document.getElementById(`copy-${id}`);
    if (is === 'notCopied' && shown) getSelection()?.selectAllChildren(shown);
    // Said anew each time: a live region whose words stay the same stays silent.
    this.#set({said: '', copied: ''});
    requestAnimationFrame(() =>
      this.#set(is === 'copied' ? {said: copy.copied, copied: id} : {said: copy.notCopied}),
    );
  }

  #draw() {
    const words = this.#words;
    const state = this.#state;
    render(
      html`${heading(state, words, this.#actions)}
        <main id="content" tabindex="-1">
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          ${pasteSection(state, words, this.#actions)} ${foundSection(state, words, this.#actions)}
          <p class="said" role="status">${state.said}</p>
          ${this.#composed(words)}
        </main>
        <footer><p>${words.footer}</p></footer>`,
      this.#root,
    );
  }

  #composed(words: ComposerWords) {
    const state = this.#state;
    const composition = compositionOf(state, words.nouns);
    if (!composition || state.loader === '') return nothing;
    const found = state.stage.is === 'answered' ? state.stage.found : undefined;
    if (found?.is === 'failed') return lookSection(state, composition, words, this.#actions);
    return html`<div class="columns">
        <div>
          ${lookSection(state, composition, words, this.#actions)}
          ${coloursSection(state, words, this.#actions)}
        </div>
        <div class="preview">
          <h2 id="preview-heading">${words.look.preview}</h2>
          <p class="hint">
            ${words.look.previewHint}${composition.noun === 'consultation' ? ` ${words.look.previewSends}` : nothing}
          </p>
          ${state.hasScript ? nothing : html`<p class="notice problem">${words.troubles.noScript.what} ${words.troubles.noScript.cure}</p>`}
          <div class="stage" tabindex="0" role="region" aria-labelledby="preview-heading">
            ${this.#widget(words)}
          </div>
        </div>
      </div>
      ${checksSection(state, composition, words)} ${copySection(state, composition, words, this.#actions)}
      ${this.#textsFor(composition, words)}`;
  }

  #textsFor(composition: Composition, words: ComposerWords) {
    const texts = this.#texts.get(words.language);
    if (texts) return textsSection(this.#state, composition, words, texts, this.#actions);
    this.#bringTexts(words.language).catch(reportError);
    return nothing;
  }

  async #bringTexts(language: ComposerLanguage) {
    const texts = await textsOf(language);
    // Whatever was drawn meanwhile asked for them too.
    if (this.#texts.has(language)) return;
    this.#texts.set(language, texts);
    this.#draw();
  }

  /** The widget stays the same while what it shows does: it must not load anew at every key stroke. */
  #widget(words: ComposerWords): unknown {
    const state = this.#state;
    const composition = compositionOf(state, words.nouns);
    const {stage} = state;
    if (!composition || stage.is !== 'answered' || stage.found.is !== 'ready') return this.#preview?.widget;
    const key = previewKey(composition) + this.#asked;
    if (this.#preview?.key !== key) this.#preview = {key, widget: widgetOf(composition, stage.found.own)};
    styleRuleOn(this.#preview.widget, state);
    return this.#preview.widget;
  }
}

import type {CSSResultGroup, PropertyValues} from 'lit';
import {html, LitElement, render} from 'lit';
import {waiting} from '../controllers/chunks.ts';
import {Language} from '../controllers/language.ts';
import type {Noun, Registry, Words} from '../messages/messages.ts';
import {isLink} from '../model/scheme.ts';
import {beside} from '../parts/failed.ts';
import type {OwnSource} from '../sources/own/own-source.ts';
import {base} from '../styles/base.ts';
import {property} from './property.ts';

/**
 * What all widgets share: an address, a heading level, words in the reader's language, and that none breaks the page.
 *
 * @attr {'eager' | 'lazy'} loading - `lazy` fetches nothing until the widget is no further than a window's height from what
 *   is seen, `eager` fetches at once. Without it, `arengo.js` takes what is further down when the page begins as `lazy`.
 */
export abstract class Widget<N extends Noun> extends LitElement {
  static override styles: CSSResultGroup = base;

  /** Address of the thing to show: one a person could open. Absolute, or from the page (`/consultations/6nap`). */
  @property() src = '';

  /**
   * The system behind `src`, when its address does not tell; the address of the relay through which it is asked
   * (`https://partecipa.example.it/relay`), alone or after the name of the system; or, from a script, a source of your
   * own: an object with what it can be asked, such as `{agenda: async () => items}`. `src` is then the page that a
   * failure links.
   */
  @property() source: string | OwnSource | undefined;

  /** Level of the widget's heading, 2 to 6; 1 only where the page has no other. */
  @property({type: Number}) heading = 2;

  protected readonly language: Language<'common' | N>;

  protected constructor(words: Registry<'common' | N>) {
    super();
    this.language = new Language(this, words);
  }

  /** The absolute web address of `src`, or `undefined`: then no request is made. */
  protected get address(): string | undefined {
    if (!/^(https?:\/\/|\/|\.\.?\/)/.test(this.src)) return undefined;
    const address = URL.canParse(this.src, this.baseURI) ? new URL(this.src, this.baseURI).href : '';
    return isLink(address) ? address : undefined;
  }

  /** Far below, nothing happens yet: no words, no data, and readers have what the author wrote. */
  override connectedCallback() {
    const connect = () => super.connectedCallback();
    if (this.getAttribute('loading') === 'lazy')
      waiting().then(({whenNear}) => whenNear(this, 'widget', connect), connect);
    else connect();
  }

  protected override render(): unknown {
    const {words} = this.language;
    // Until the words have come, readers have what the author wrote.
    return words ? this.face(words) : html`<slot></slot>`;
  }

  /** The template of what is to be seen now. */
  protected abstract face(words: Pick<Words, 'common' | N>): unknown;

  /** A bug of ours costs this widget only: it is reported, and what the author wrote comes back. */
  protected override update(changed: PropertyValues) {
    try {
      super.update(changed);
    } catch (error) {
      reportError(error);
      const bug = this.language.words?.common.bug;
      render(bug ? beside(bug) : html`<slot></slot>`, this.renderRoot);
    }
  }
}

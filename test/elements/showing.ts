import {expect, fixture, oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {Noun} from '../../src/model/noun.ts';
import {faceOf, faces, type Face, srcOf} from '../faces.ts';
import {play, pressable, remember, untilWords, words} from '../faces/play.ts';
import {failure} from './reading.ts';

/** A widget without an address, with a link inside. */
export function empty<E extends LitElement>(widget: Noun): Promise<E> {
  const tag = unsafeStatic(`arengo-${widget}`);
  return fixture<E>(html`<${tag}><a href="/x">La pagina</a></${tag}>`);
}

/** A widget that shows a face, with all that a reader did to come to it. */
export async function shown<E extends LitElement>(
  face: Face,
  attributes?: Readonly<Record<string, string>>,
): Promise<E> {
  remember(face);
  const element = await empty<E>(face.widget);
  if (face.direction) element.dir = face.direction;
  for (const [name, value] of Object.entries({...face.attributes, ...attributes}))
    element.setAttribute(name, value);
  if (face.path !== undefined) {
    const settled = isLoadedIn(face) ? oneEvent(element, 'arengo-loaded') : failure(element);
    element.setAttribute('src', srcOf(face));
    if (face.fault !== 'silent') await settled;
  }
  // While it loads it says nothing itself.
  if (face.fault === 'silent') return element;
  // Other attributes may say it in other words.
  await untilWords(element, face.steps || attributes ? '' : (face.words[0] ?? ''));
  await play(element, face.steps ?? []);
  return element;
}

const isLoadedIn = ({fault, attributes}: Face) => fault === undefined && attributes?.['source'] === undefined;

/** The widget with the face of this name. */
export function shownAs<E extends LitElement>(
  widget: Noun,
  name: string,
  attributes?: Readonly<Record<string, string>>,
): Promise<E> {
  return shown(faceOf(widget, name), attributes);
}

/** What every widget must do, whatever it shows: `first` is the name of its first face that has been read. */
export function itBehaves(widget: Noun, first: string) {
  const face = faceOf(widget, first);
  const src = srcOf(face);

  it('tells why it failed, for scripts', async () => {
    const reasons = {
      missing: 'missing',
      refused: 'refused',
      unavailable: 'unavailable',
      garbage: 'unreadable',
      html: 'unreadable',
      unfit: 'unreadable',
      unreachable: 'unreachable',
    };
    for (const [fault, reason] of Object.entries(reasons)) {
      const element = await empty(widget);
      const failed = failure(element);
      element.setAttribute('src', srcOf(faceOf(widget, `failed, ${fault}`)));
      expect((await failed).reason, fault).to.equal(reason);
    }
  });

  it('leads to the page from a failure, and keeps what the author wrote beside it', async () => {
    const failed = faceOf(widget, 'failed, missing');
    const element = await shown(failed);
    expect(element.shadowRoot?.querySelector('a')?.pathname).to.equal(srcOf(failed));
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('is unsupported where the source offers no such thing', async () => {
    const element = await empty(widget);
    const failed = failure(element);
    element.setAttribute('source', 'telepathy');
    element.setAttribute('src', src);
    expect((await failed).reason).to.equal('unsupported');
  });

  it('tries again when asked', async () => {
    const element = await empty(widget);
    const failed = failure(element);
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    element.setAttribute('src', src);
    expect((await failed).reason).to.equal('unreachable');
    window.fetch = fetch;
    await untilWords(element, 'Riprova');
    const arrived = oneEvent(element, 'arengo-loaded');
    pressable(element, 'button', 'Riprova').click();
    await arrived;
    expect(words(element)).to.contain(face.words[0]);
  });

  for (const address of ['', 'javascript:alert(1)', 'data:text/html,1', 'not an address'])
    it(`makes no request without a proper address: “${address}”`, async () => {
      const {fetch} = window;
      let asked = 0;
      window.fetch = (...args) => ((asked += 1), fetch(...args));
      const element = await empty(widget);
      element.setAttribute('src', address);
      await untilWords(element, 'Manca un indirizzo valido');
      window.fetch = fetch;
      expect(asked).to.equal(0);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

  it('shows what the author wrote while it loads', async () => {
    const element = await empty(widget);
    const arrived = oneEvent(element, 'arengo-loaded');
    element.setAttribute('src', src);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    await arrived;
    await untilWords(element, face.words[0] ?? '');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  for (const level of [2, 5])
    it(`begins its headings at the level it is given: ${level}`, async () => {
      const element = await shown(face, {heading: String(level)});
      const levels = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((one) =>
        Number(one.tagName.slice(1)),
      );
      expect(levels[0]).to.equal(level);
      expect(Math.min(...levels)).to.equal(level);
      for (const [index, one] of levels.slice(1).entries())
        expect(one - (levels[index] ?? 0)).to.be.at.most(1);
    });

  it('has a face for every kind of stress', () => {
    const names = faces[widget].map(({name}) => name).join('\n');
    expect(new Set(names.split('\n')).size, 'names are unique').to.equal(faces[widget].length);
    expect(names).to.contain('stress');
    expect(names).to.contain('right to left');
    expect(names).to.match(/^(all )?unknown$|nothing known/m);
    expect(names).to.match(/\bone\b/);
  });
}

import {expect, fixture, oneEvent} from '@open-wc/testing';
import {html, unsafeStatic} from 'lit/static-html.js';
import type {LitElement} from 'lit';
import type {WrittenFace} from '../faces.ts';
import {failure, press, words} from './reading.ts';

type Tag = 'arengo-agenda' | 'arengo-dataset' | 'arengo-plan' | 'arengo-commitment';

/** A widget without an address, with a link inside. */
export function empty<E extends LitElement>(tag: Tag): Promise<E> {
  return fixture<E>(html`<${unsafeStatic(tag)}><a href="/x">La pagina</a></${unsafeStatic(tag)}>`);
}

/** A widget that has loaded what is at an address. */
export async function loaded<E extends LitElement>(
  tag: Tag,
  src: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<E> {
  const element = await empty<E>(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const arrived = oneEvent(element, 'arengo-loaded');
  element.setAttribute('src', src);
  await arrived;
  await untilWords(element, '');
  return element;
}

/** Words come by a later load: wait for the widget's own update, not for a time. */
export async function untilWords(element: LitElement, text: string) {
  while (!words(element).includes(text) || words(element).trim() === '') {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

/** What every widget must do, whatever it shows. */
export function itBehaves(
  tag: Tag,
  faces: readonly WrittenFace[],
  path: string,
  english: string,
  italian: string,
) {
  for (const {name, path: src, attributes, words: expected, never = []} of faces)
    it(`is accessible and says what it must: ${name}`, async () => {
      const element = await loaded(tag, src, attributes);
      if (name !== 'ten thousand') await expect(element).to.be.accessible();
      for (const word of expected) expect(words(element)).to.contain(word);
      for (const word of never) expect(words(element)).not.to.contain(word);
      expect(element.shadowRoot?.querySelector('img, script, a[href^="javascript"]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('[style]')).to.equal(null);
      expect(element.scrollWidth, 'nothing juts out').to.be.at.most(element.clientWidth);
    });

  const failures = [
    ['missing', 'missing', 'non è più all’indirizzo'],
    ['refused', 'refused', 'Non possiamo mostrare qui i dati'],
    ['unavailable', 'unavailable', 'in questo momento non risponde'],
    ['garbage', 'unreadable', 'non riusciamo a leggere'],
    ['html', 'unreadable', 'non riusciamo a leggere'],
    ['unfit', 'unreadable', 'non riusciamo a leggere'],
  ] as const;
  for (const [fault, reason, sentence] of failures)
    it(`says in plain words that it failed, beside what the author wrote: ${fault}`, async () => {
      const element = await empty(tag);
      const failed = failure(element);
      element.setAttribute('src', `/faults/${fault}${path}`);
      expect((await failed).reason).to.equal(reason);
      await element.updateComplete;
      await expect(element).to.be.accessible();
      expect(words(element)).to.contain(sentence);
      expect(element.shadowRoot?.querySelector('a')?.pathname).to.equal(`/faults/${fault}${path}`);
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    });

  it('is unsupported where the source offers no such thing', async () => {
    const element = await empty(tag);
    const failed = failure(element);
    element.setAttribute('source', 'telepathy');
    element.setAttribute('src', path);
    expect((await failed).reason).to.equal('unsupported');
  });

  it('tries again when asked', async () => {
    const [face] = faces;
    const element = await empty(tag);
    const failed = failure(element);
    const {fetch} = window;
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    element.setAttribute('src', face?.path ?? '');
    expect((await failed).reason).to.equal('unreachable');
    window.fetch = fetch;
    await element.updateComplete;
    const arrived = oneEvent(element, 'arengo-loaded');
    press(element, 'Riprova');
    await arrived;
    expect(words(element)).to.contain(face?.words[0] ?? '');
  });

  it('makes no request without a proper address', async () => {
    const element = await empty(tag);
    await untilWords(element, 'Manca un indirizzo valido');
    await expect(element).to.be.accessible();
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('shows what the author wrote while it loads', async () => {
    const element = await empty(tag);
    const arrived = oneEvent(element, 'arengo-loaded');
    element.setAttribute('src', faces[0]?.path ?? '');
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    await arrived;
    await element.updateComplete;
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('follows the language of the page, and back', async () => {
    const element = await loaded(tag, faces[0]?.path ?? '');
    element.lang = 'en';
    await untilWords(element, english);
    element.lang = 'it';
    await untilWords(element, italian);
  });

  for (const level of [2, 5])
    it(`begins its headings at the level it is given: ${level}`, async () => {
      const element = await loaded(tag, faces[0]?.path ?? '', {heading: String(level)});
      const levels = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((one) =>
        Number(one.tagName.slice(1)),
      );
      expect(Math.min(...levels)).to.equal(level);
      expect(levels[0]).to.equal(level);
      for (const [index, one] of levels.slice(1).entries())
        expect(one - (levels[index] ?? 0)).to.be.at.most(1);
    });
}

import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Noun} from '../../src/model/noun.ts';
import {faces} from '../faces.ts';
import {play, words} from '../faces/play.ts';
import {walkByKeyboard} from './keyboard.ts';
import {shown} from './showing.ts';

/** Every face of a widget: accessible, saying what it must, in another language too, and for a keyboard alone. */
export function itShowsEveryFace(widget: Noun) {
  const drawn = new Set<string>();

  for (const face of faces[widget]) {
    const {name, words: expected, never = []} = face;

    it(`is accessible and says what it must: ${name}`, async () => {
      const element = await shown(face);
      // Ten thousand entries are many times the same one.
      if (name !== 'ten thousand') await expect(element).to.be.accessible();
      for (const part of partsOf(element)) drawn.add(part);
      for (const word of expected) expect(words(element)).to.contain(word);
      for (const word of never) expect(words(element)).not.to.contain(word);
      expect(element.shadowRoot?.querySelector('img, script, a[href^="javascript"]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('[style]')).to.equal(null);
      expect(element.scrollWidth, 'nothing juts out').to.be.at.most(element.clientWidth);
      await itFollowsTheLanguage(element);
      await play(element, face.leaving ?? []);
    });

    it(`works with the keyboard alone: ${name}`, async () => {
      const element = await shown(face);
      // What a modal dialog holds is left by its own button, which `leaving` presses.
      if (!face.isModal) await walkByKeyboard(element);
      await play(element, face.leaving ?? []);
    });
  }

  // After all faces: which tells a part that nobody draws from one that nobody has shown yet.
  it('draws the parts that it documents, reads the attributes, and no other', async () => {
    const {cssParts, attributes} = await documented(widget);
    expect([...drawn].sort()).to.deep.equal(cssParts);
    const {observedAttributes = []} = customElements.get(`arengo-${widget}`) as Partial<typeof LitElement>;
    // `loading` is read once, when the element comes onto the page: it says how it begins.
    expect([...observedAttributes, 'loading'].sort()).to.deep.equal(attributes);
  });
}

function partsOf(element: LitElement): readonly string[] {
  const all = element.shadowRoot?.querySelectorAll('[part]') ?? [];
  return [...all].flatMap((one) => [...one.part]);
}

type Named = readonly {readonly name: string}[];
type Manifest = {
  modules: {declarations: {tagName?: string; cssParts?: Named; attributes?: Named}[]}[];
};

async function documented(widget: Noun) {
  const manifest = (await (await fetch('/custom-elements.json')).json()) as Manifest;
  const all = manifest.modules.flatMap(({declarations}) => declarations);
  const {cssParts, attributes} = all.find(({tagName}) => tagName === `arengo-${widget}`) ?? {};
  const names = (list: Named = []) => list.map(({name}) => name).sort();
  return {cssParts: names(cssParts), attributes: names(attributes)};
}

/** Into English while it is shown, and back, without losing a word. */
async function itFollowsTheLanguage(element: LitElement) {
  await said(element);
  const italian = words(element);
  // What loads says nothing yet.
  if (italian.trim() === '') return;
  element.lang = 'en';
  await until(element, (text) => text !== italian);
  element.lang = 'it';
  await until(element, (text) => text === italian);
}

/** What filters leave is said after a pause: it has a language too. */
async function said(element: LitElement) {
  const find = (selector: string) => element.shadowRoot?.querySelector(`[part=filters] ${selector}`);
  while (find('[part=active]') && find('[role=status]')?.textContent === '')
    await new Promise(requestAnimationFrame);
}

async function until(element: LitElement, holds: (text: string) => boolean) {
  while (!holds(words(element))) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

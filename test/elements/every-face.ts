import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {Noun} from '../../src/model/noun.ts';
import {faces} from '../faces.ts';
import {words} from '../faces/play.ts';
import {walkByKeyboard} from './keyboard.ts';
import {shown} from './showing.ts';

/** Every face of a widget: accessible, saying what it must, in another language too, and for a keyboard alone. */
export function itShowsEveryFace(widget: Noun) {
  for (const face of faces[widget]) {
    const {name, words: expected, never = []} = face;

    it(`is accessible and says what it must: ${name}`, async () => {
      const element = await shown(face);
      // Ten thousand entries are many times the same one.
      if (name !== 'ten thousand') await expect(element).to.be.accessible();
      for (const word of expected) expect(words(element)).to.contain(word);
      for (const word of never) expect(words(element)).not.to.contain(word);
      expect(element.shadowRoot?.querySelector('img, script, a[href^="javascript"]')).to.equal(null);
      expect(element.shadowRoot?.querySelector('[style]')).to.equal(null);
      expect(element.scrollWidth, 'nothing juts out').to.be.at.most(element.clientWidth);
      await itFollowsTheLanguage(element);
    });

    it(`works with the keyboard alone: ${name}`, async () => {
      await walkByKeyboard(await shown(face));
    });
  }
}

/** Into English while it is shown, and back, without losing a word. */
async function itFollowsTheLanguage(element: LitElement) {
  const italian = words(element);
  // What loads says nothing yet.
  if (italian.trim() === '') return;
  element.lang = 'en';
  await until(element, (text) => text !== italian);
  element.lang = 'it';
  await until(element, (text) => text === italian);
}

async function until(element: LitElement, holds: (text: string) => boolean) {
  while (!holds(words(element))) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

import {expect, fixture, html} from '@open-wc/testing';
import type {DatasetElement} from '../../src/elements/dataset/dataset.ts';
import '../../src/elements/dataset/define.ts';
import {untilWords, words} from '../faces/play.ts';

const italian = 'Manca un indirizzo valido';
const english = 'There is no valid address';

describe('the language of a widget', () => {
  // This one comes first: nobody has asked for English words yet, so they come late.
  it('is the one asked for last, though the words of another come later', async () => {
    const element = await fixture<DatasetElement>(html`<arengo-dataset></arengo-dataset>`);
    await untilWords(element, italian);
    // The widget is told first: it watches the page for longer.
    const told = new Promise<void>((tell) =>
      new MutationObserver(() => tell()).observe(element, {attributes: true}),
    );
    element.lang = 'en';
    await told;
    element.lang = 'it';
    await Promise.all([
      import('../../src/messages/en/common.ts'),
      import('../../src/messages/en/dataset.ts'),
    ]);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(words(element)).to.contain(italian);
  });

  it('is that of the page around it, also through shadow roots, and follows it', async () => {
    const page = await fixture(
      html`<div lang="en">
        <div><p></p></div>
      </div>`,
    );
    const outer = page.querySelector('p')?.attachShadow({mode: 'open'});
    const inner = document.createElement('div');
    outer?.append(inner);
    const element = document.createElement('arengo-dataset');
    inner.attachShadow({mode: 'open'}).append(element);
    await untilWords(element, english);
    page.setAttribute('lang', 'it');
    await untilWords(element, italian);
    page.setAttribute('lang', 'en-GB');
    await untilWords(element, english);
  });
});

import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {CommitmentElement} from '../../src/elements/commitment/commitment.ts';
import '../../src/elements/commitment/define.ts';
import {faceOf, rootOf} from '../faces.ts';
import {untilWords, words} from '../faces/play.ts';

const own = new URL(`${rootOf(faceOf('plan', 'plan'))}/plans/piano`, location.href).href;
const foreign = 'https://altrove.example.org/plans/piano';
const page = new URL('/una-pagina', location.href).href;

/** A commitment with pages about it. */
async function about(...urls: readonly string[]) {
  const related = urls.map((url) => ({title: `Vedi ${new URL(url).pathname}`, url}));
  const source = {
    commitment: () => ({commitment: {code: 'A1', title: 'Registro', related}, language: 'it'}),
  };
  const element = await fixture<CommitmentElement>(
    html`<arengo-commitment src="/piano/A1" .source=${source}></arengo-commitment>`,
  );
  await untilWords(element, 'Vedi');
  return element;
}

const all = (element: CommitmentElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

describe('pages about a commitment', () => {
  it('open where they stand, with the keyboard, below the headings around them', async () => {
    const element = await about(own);
    await expect(element).to.be.accessible();
    const [summary] = all(element, '[part=details] > summary');
    expect(all(element, 'arengo-plan')).to.have.length(0);
    summary?.focus();
    await sendKeys({press: 'Enter'});
    let [widget] = all(element, 'arengo-plan');
    while (!widget) {
      await new Promise(requestAnimationFrame);
      [widget] = all(element, 'arengo-plan');
    }
    while (!words(widget).includes('3° Piano d’azione')) await new Promise(requestAnimationFrame);
    expect(widget.getAttribute('src')).to.equal(own);
    expect(widget.shadowRoot?.querySelector('h4')?.textContent).to.contain('3° Piano');
    await expect(element).to.be.accessible();
    // Closed and opened again it is the same, not asked for twice.
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(all(element, 'arengo-plan')).to.deep.equal([widget]);
  });

  it('stay links where nobody has allowed their origin, or they are no content of ours', async () => {
    const element = await about(foreign, page);
    expect(all(element, 'details')).to.have.length(0);
    expect(all(element, '.documents a').map((one) => one.getAttribute('href'))).to.deep.equal([
      foreign,
      page,
    ]);
  });

  it('open from an origin that the script line lists', async () => {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = '/arengo.js';
    script.dataset['origins'] = 'https://altrove.example.org';
    document.head.append(script);
    const mark = Symbol.for('arengo');
    const before: unknown = Reflect.get(globalThis, mark);
    Reflect.set(globalThis, mark, script.src);
    try {
      const element = await about(foreign);
      expect(all(element, 'details')).to.have.length(1);
    } finally {
      script.remove();
      Reflect.set(globalThis, mark, before);
    }
  });
});

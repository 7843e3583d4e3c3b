import {expect, fixture, html} from '@open-wc/testing';
import type {PlanElement} from '../../src/elements/plan/plan.ts';
import '../../src/elements/plan/define.ts';
import {pressable, untilWords, words} from '../faces/play.ts';

const home = new URL('/pages/plans/lungo', location.href).href;

const commitments = (from: number, count: number) =>
  Array.from({length: count}, (_, place) => ({
    code: String(from + place),
    title: `Impegno numero ${from + place}`,
    area: `Area ${Math.floor((from + place) / 30)}`,
  }));

const head = {id: 'lungo', title: 'Un piano lungo', language: 'it', organisation: {name: 'Comune'}};

/** A plan in two pages, of which the second comes when the test says so, or fails. */
async function inPages() {
  const {fetch} = globalThis;
  const asked: string[] = [];
  let settle: (answer: Response) => void = () => undefined;
  const json = (value: object) =>
    new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!url.pathname.startsWith('/pages/')) return fetch(input, init);
    asked.push(url.pathname + url.search);
    if (!url.searchParams.has('cursor'))
      return Promise.resolve(
        json({...head, commitments: commitments(1, 40), total: 70, next: `${home}.json?limit=100&cursor=x`}),
      );
    return new Promise((resolve) => {
      settle = resolve;
    });
  };
  const element = await fixture<PlanElement>(html`<arengo-plan src=${home}></arengo-plan>`);
  return {
    element,
    asked,
    bring: () => settle(json({...head, commitments: commitments(41, 30)})),
    fail: () => settle(new Response('', {status: 404})),
    restore: () => (globalThis.fetch = fetch),
  };
}

describe('a plan that comes in pages', () => {
  it('shows the first while the others come, says so, and calls no part of it the whole', async () => {
    const {element, asked, bring, restore} = await inPages();
    try {
      await untilWords(element, 'Per ora 40 impegni di 70: gli altri stanno arrivando.');
      expect(words(element)).to.contain('70 impegni');
      expect(words(element)).to.contain('Impegno numero 1');
      await expect(element).to.be.accessible();
      pressable(element, 'summary', 'Il piano in cifre e come tabella').click();
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.querySelector('[part=figures]')).to.equal(null);
      bring();
      await untilWords(element, '70 impegni di 70');
      expect(words(element)).not.to.contain('stanno arrivando');
      await untilWords(element, 'per stato');
      expect(asked).to.deep.equal([
        '/pages/plans/lungo.json?limit=100',
        '/pages/plans/lungo.json?limit=500&cursor=x',
      ]);
    } finally {
      restore();
    }
  });

  it('goes on when the reader wants it after a page did not come', async () => {
    const {element, asked, bring, fail, restore} = await inPages();
    try {
      await untilWords(element, 'gli altri stanno arrivando');
      fail();
      while (!element.shadowRoot?.querySelector('.coming button')) await new Promise(requestAnimationFrame);
      await expect(element).to.be.accessible();
      const before = asked.length;
      pressable(element, 'button', 'Riprova').click();
      while (asked.length === before) await new Promise(requestAnimationFrame);
      bring();
      await untilWords(element, '70 impegni di 70');
    } finally {
      restore();
    }
  });
});

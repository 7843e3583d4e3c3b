import {expect, fixture, html} from '@open-wc/testing';
import type {PlanElement} from '../../src/elements/plan/plan.ts';
import '../../src/elements/plan/define.ts';
import {pressable, untilWords, words} from '../faces/play.ts';

const home = new URL('/pages/plans/lungo', location.href).href;

const commitments = (from: number, count: number) =>
  Array.from({length: count}, (_, place) => ({
    code: String(from + place),
    title: `Impegno numero ${from + place}`,
    // One without an area stands last, whatever comes.
    ...(from + place === 40 ? {} : {area: `Area ${Math.floor((from + place) / 30)}`}),
  }));

const head = {id: 'lungo', title: 'Un piano lungo', language: 'it', organisation: {name: 'Comune'}};

/** A plan in pages, of which those after the first come when the test says so, or fail. */
async function inPages(first = 40, then = 70 - first) {
  const {fetch} = globalThis;
  const asked: string[] = [];
  let settle: (answer: Response) => void = () => undefined;
  const json = (value: object) =>
    new Response(JSON.stringify(value), {headers: {'content-type': 'application/json'}});
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!url.pathname.startsWith('/pages/')) return fetch(input, init);
    if (url.pathname === '/pages/plans/breve.json')
      return Promise.resolve(json({...head, id: 'breve', commitments: commitments(1, 3)}));
    asked.push(url.pathname + url.search);
    if (!url.searchParams.has('cursor'))
      return Promise.resolve(
        json({
          ...head,
          commitments: commitments(1, first),
          total: 70,
          next: `${home}.json?limit=100&cursor=x`,
        }),
      );
    return new Promise((resolve) => {
      settle = resolve;
    });
  };
  const element = await fixture<PlanElement>(html`<arengo-plan src=${home}></arengo-plan>`);
  return {
    element,
    asked,
    bring: () =>
      settle(
        json({
          ...head,
          commitments: commitments(first + 1, then),
          ...(first + then < 70 && {next: `${home}.json?limit=500&cursor=y`}),
        }),
      ),
    bringLast: () => settle(json({...head, commitments: commitments(first + then + 1, 70 - first - then)})),
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

  it('has the others come also where the first page is short', async () => {
    const {element, bring, restore} = await inPages(10);
    try {
      await untilWords(element, 'Per ora 10 impegni di 70');
      bring();
      await untilWords(element, '70 impegni di 70');
    } finally {
      restore();
    }
  });

  it('calls nothing partial that came whole after a part did not', async () => {
    const {element, fail, restore} = await inPages();
    try {
      await untilWords(element, 'gli altri stanno arrivando');
      fail();
      while (!element.shadowRoot?.querySelector('.coming button')) await new Promise(requestAnimationFrame);
      element.src = new URL('/pages/plans/breve', location.href).href;
      await untilWords(element, '3 impegni');
      expect(element.shadowRoot?.querySelector('.coming')).to.equal(null);
    } finally {
      restore();
    }
  });

  it('asks for no further page once it is off the page, and goes on where it is put again', async () => {
    const {element, asked, bring, bringLast, restore} = await inPages(40, 10);
    try {
      await untilWords(element, 'gli altri stanno arrivando');
      const place = element.parentElement;
      element.remove();
      bring();
      // As many turns as a page takes to be read, and more.
      for (let turn = 0; turn < 20; turn += 1) await new Promise(requestAnimationFrame);
      expect(asked).to.have.length(2);
      place?.append(element);
      while (asked.length < 3) await new Promise(requestAnimationFrame);
      expect(asked[2]).to.contain('cursor=y');
      // A framework moves it: nothing is asked for twice.
      element.remove();
      place?.append(element);
      bringLast();
      await untilWords(element, '70 impegni di 70');
      expect(asked).to.have.length(3);
    } finally {
      restore();
    }
  });

  it('keeps open what the reader has opened, wherever it comes to stand', async () => {
    const {element, bring, restore} = await inPages();
    try {
      await untilWords(element, 'gli altri stanno arrivando');
      const open = () => [
        ...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.folded[open]') ?? []),
      ];
      const last = [...(element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('details.folded') ?? [])].at(
        -1,
      );
      const title = last?.querySelector('.commitment-heading, [part=commitment-heading]')?.textContent;
      last?.querySelector('summary')?.click();
      while (!open()[0]?.querySelector('.commitment')?.firstElementChild)
        await new Promise(requestAnimationFrame);
      bring();
      await untilWords(element, '70 impegni di 70');
      expect(open().map((one) => one.querySelector('[part=commitment-heading]')?.textContent)).to.deep.equal([
        title,
      ]);
      expect(open()[0]?.querySelector('.commitment')?.firstElementChild).not.to.equal(null);
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
      pressable(element, 'summary', 'Il piano in cifre e come tabella').click();
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.querySelectorAll('[role=alert]').length, 'said once').to.equal(1);
      const before = asked.length;
      pressable(element, 'button', 'Riprova').focus();
      pressable(element, 'button', 'Riprova').click();
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('heading');
      while (asked.length === before) await new Promise(requestAnimationFrame);
      bring();
      await untilWords(element, '70 impegni di 70');
    } finally {
      restore();
    }
  });
});

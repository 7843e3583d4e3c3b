import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../src/elements/commitment/define.ts';
import '../../src/elements/plan/define.ts';
import {faceOf, rootOf} from '../faces.ts';
import {failure, words} from './reading.ts';
import {empty, itBehaves, shownAs} from './showing.ts';

const plan = (name: string) => shownAs('plan', name);
const commitment = (name: string) => shownAs('commitment', name);
const bars = (element: LitElement) => [...(element.shadowRoot?.querySelectorAll('svg[role=img]') ?? [])];

describe('<arengo-plan>', () => {
  itBehaves('plan', 'plan');

  it('draws no bar for a declared total, and none for lists that are not whole', async () => {
    expect(bars(await plan('declared'))).to.have.length(0);
    expect(bars(await plan('plan'))).to.have.length(1);
  });

  it('groups by area, those without one last', async () => {
    const element = await plan('plan');
    const areas = [...(element.shadowRoot?.querySelectorAll('[part=area-heading]') ?? [])];
    expect(areas.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Trasparenza',
      'Partecipazione',
      'Altri impegni',
    ]);
  });

  it('opens a commitment with the keyboard', async () => {
    const element = await plan('plan');
    const details = element.shadowRoot?.querySelector<HTMLDetailsElement>('[part=commitment]');
    details?.querySelector('summary')?.focus();
    await sendKeys({press: 'Enter'});
    expect(details?.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('marks what is in another language', async () => {
    const element = await plan('another language');
    expect(element.shadowRoot?.querySelector('h2 [lang="en"]')?.textContent).to.equal('Action plan');
  });
});

describe('<arengo-commitment>', () => {
  itBehaves('commitment', 'all milestones known');

  it('draws achieved of all, those given up included, and says it in words', async () => {
    const [bar] = bars(await commitment('all milestones known'));
    expect(bar?.getAttribute('aria-label')).to.equal('1 tappa raggiunta su 4');
    expect([...(bar?.querySelectorAll('rect') ?? [])].map((one) => one.getAttribute('width'))).to.deep.equal([
      '100%',
      '25%',
    ]);
  });

  for (const name of ['some milestones known', 'nothing known'])
    it(`draws no bar where milestones are not all known: ${name}`, async () => {
      expect(bars(await commitment(name))).to.have.length(0);
    });

  it('keeps the voices apart', async () => {
    const element = await commitment('all milestones known');
    const voices = [...(element.shadowRoot?.querySelectorAll('[part=voice]') ?? [])].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(voices).to.have.length(3);
    expect(voices[1]).to.contain('Attuazione: limitato Meccanismo Indipendente di Valutazione (IRM)');
    expect(voices[2]).to.contain('Primi risultati: 2 Osservatorio');
  });

  it('asks once for a plan, however many of its commitments are on the page', async () => {
    const asked: string[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    const src = `${rootOf(faceOf('plan', 'plan'))}/plans/piano/commitments/`;
    const all = Array.from({length: 50}, () => document.createElement('arengo-commitment'));
    const done = all.map((one) => new Promise((resolve) => one.addEventListener('arengo-loaded', resolve)));
    for (const [index, one] of all.entries()) one.setAttribute('src', src + (index % 2 ? 'A1' : 'B1'));
    document.body.append(...all);
    await Promise.all(done);
    globalThis.fetch = fetch;
    expect(asked.filter((url) => url.includes('/plans/piano'))).to.have.length(1);
    const sheets = all.map(({shadowRoot}) => shadowRoot?.adoptedStyleSheets ?? []);
    expect(sheets[1]).to.deep.equal(sheets[49]);
    for (const one of all) one.remove();
  });

  it('says that it is missing where the plan does not have it', async () => {
    const element = await empty('commitment');
    const failed = failure(element);
    element.setAttribute('src', `${rootOf(faceOf('plan', 'plan'))}/plans/piano/commitments/Z9`);
    expect((await failed).reason).to.equal('missing');
    await element.updateComplete;
    expect(words(element)).to.contain('non è più all’indirizzo');
  });
});

import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../src/elements/commitment/define.ts';
import '../../src/elements/plan/define.ts';
import {commitmentFaces, planFaces} from '../faces.ts';
import {failure, words} from './reading.ts';
import {empty, itBehaves, loaded} from './showing.ts';

const plan = (name: string) => loaded('arengo-plan', `/static/${name}/plans/piano`);
const commitment = (code: string) =>
  loaded('arengo-commitment', `/static/plan/plans/piano/commitments/${code}`);
const bars = (element: LitElement) => [...(element.shadowRoot?.querySelectorAll('svg[role=img]') ?? [])];

describe('<arengo-plan>', () => {
  itBehaves('arengo-plan', planFaces, '/plans/piano', '3 commitments', '3 impegni');

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
    const element = await plan('plan-language');
    expect(element.shadowRoot?.querySelector('h2 [lang="en"]')?.textContent).to.equal('Action plan');
  });
});

describe('<arengo-commitment>', () => {
  itBehaves(
    'arengo-commitment',
    commitmentFaces,
    '/plans/piano/commitments/A1',
    'Commitment A1',
    'Impegno A1',
  );

  it('draws achieved of all, those given up included, and says it in words', async () => {
    const [bar] = bars(await commitment('A1'));
    expect(bar?.getAttribute('aria-label')).to.equal('1 tappa raggiunta su 4');
    expect([...(bar?.querySelectorAll('rect') ?? [])].map((one) => one.getAttribute('width'))).to.deep.equal([
      '100%',
      '25%',
    ]);
  });

  for (const code of ['B1', 'C1'])
    it(`draws no bar where milestones are not all known: ${code}`, async () => {
      expect(bars(await commitment(code))).to.have.length(0);
    });

  it('keeps the voices apart', async () => {
    const element = await commitment('A1');
    const voices = [...(element.shadowRoot?.querySelectorAll('[part=voice]') ?? [])].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(voices).to.have.length(3);
    expect(voices[1]).to.contain('Attuazione: limitato Meccanismo Indipendente di Valutazione (IRM)');
    expect(voices[2]).to.contain('Primi risultati: 2 Osservatorio');
  });

  it('says that it is missing where the plan does not have it', async () => {
    const element = await empty('arengo-commitment');
    const failed = failure(element);
    element.setAttribute('src', '/static/plan/plans/piano/commitments/Z9');
    expect((await failed).reason).to.equal('missing');
    await element.updateComplete;
    expect(words(element)).to.contain('non è più all’indirizzo');
  });
});

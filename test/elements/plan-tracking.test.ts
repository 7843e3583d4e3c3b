import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PlanElement} from '../../src/elements/plan/plan.ts';
import '../../src/elements/plan/define.ts';
import {pressable, untilWords} from '../faces/play.ts';
import {words} from './reading.ts';
import {shownAs} from './showing.ts';

const tracked = (name: string, attributes: Record<string, string> = {}) =>
  shownAs<PlanElement>('plan', name, {filters: 'on', ...attributes});
const plan = (attributes: Record<string, string> = {}) => tracked('plan', attributes);

/** The same with its other filters in view. */
async function unfolded() {
  const element = await plan();
  await unfold(element);
  return element;
}

/** Open what the filters are folded into, with the keyboard. */
async function unfold(element: PlanElement) {
  find<HTMLElement>(element, '[part=more-filters] > summary').focus();
  await sendKeys({press: 'Enter'});
  while (!element.shadowRoot?.querySelector('[name=sort]')) await new Promise(requestAnimationFrame);
}

const focused = (element: PlanElement) => element.shadowRoot?.activeElement;
const titles = (element: PlanElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=commitment-heading]') ?? [])].map(({textContent}) =>
    textContent.trim(),
  );
const chips = (element: PlanElement) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=active] [data-name]') ?? []),
];

function find<E extends Element>(element: PlanElement, selector: string): E {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function set(element: PlanElement, name: string, value: string, event = 'change') {
  const control = find<HTMLInputElement>(element, `[name=${name}]`);
  control.value = value;
  control.dispatchEvent(new Event(event, {bubbles: true}));
  await element.updateComplete;
}

describe('the filters of <arengo-plan>', () => {
  it('are a named search region whose fields have labels, accessible also with nothing found', async () => {
    const element = await plan();
    await expect(element).to.be.accessible();
    expect(element.shadowRoot?.querySelector('[name=status]')).to.equal(null);
    await unfold(element);
    await expect(element).to.be.accessible();
    const region = find(element, '[role=search]');
    expect(region.getAttribute('aria-label')).to.equal('Filtra gli impegni');
    for (const control of region.querySelectorAll<HTMLInputElement>('input, select'))
      expect(control.labels, control.name).to.have.length(1);
    await set(element, 'q', 'introvabile', 'input');
    expect(words(element)).to.contain('Nessun impegno corrisponde ai filtri.');
    await expect(element).to.be.accessible();
  });

  it('keep what fits them all', async () => {
    const element = await unfolded();
    await set(element, 'status', 'unknown');
    expect(titles(element)).to.deep.equal(['Impegno C1 (titolo non indicato)']);
    await set(element, 'area', 'Trasparenza');
    expect(titles(element)).to.deep.equal([]);
    await set(element, 'status', '');
    expect(titles(element)).to.deep.equal(['Registro degli incontri']);
  });

  it('say the count once nobody types, in the language that the page then has', async () => {
    const element = await plan();
    await set(element, 'q', 'registro', 'input');
    const status = () => find(element, '[part=filters] > [role=status]').textContent;
    expect(status()).to.equal('');
    while (status() === '') await new Promise(requestAnimationFrame);
    expect(status()).to.equal('1 impegno di 3');
    element.lang = 'en';
    await untilWords(element, '1 commitment of 3');
    expect(status()).to.equal('1 commitment of 3');
  });

  it('are taken away with the keyboard, one by one, the focus going to the next, then to the text', async () => {
    const element = await unfolded();
    await set(element, 'q', 'registro', 'input');
    await set(element, 'area', 'Trasparenza');
    expect(chips(element).map(({dataset}) => dataset['name'])).to.deep.equal(['q', 'area']);
    chips(element)[0]?.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(focused(element)).to.equal(chips(element)[0]);
    expect(find<HTMLInputElement>(element, '#filter-q').value).to.equal('');
    expect(titles(element)).to.deep.equal(['Registro degli incontri']);
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(focused(element)).to.equal(find(element, '#filter-q'));
    expect(titles(element)).to.have.length(3);
  });

  it('are all taken away by one button', async () => {
    const element = await unfolded();
    await set(element, 'q', 'registro', 'input');
    await set(element, 'area', 'Trasparenza');
    pressable(element, 'button', 'Cancella tutti i filtri').focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(titles(element)).to.have.length(3);
    expect(focused(element)).to.equal(find(element, '#filter-q'));
    expect(find<HTMLSelectElement>(element, '[name=area]').value).to.equal('');
  });

  it('leave out what the author of the page does not want', async () => {
    const element = await plan({area: 'Partecipazione'});
    expect(titles(element)).to.deep.equal(['Elenco parziale']);
    expect(words(element)).to.contain('1 impegno di 1');
  });
});

describe('a long <arengo-plan>', () => {
  it('shows more with the keyboard, and the focus goes to the first that is new', async () => {
    const element = await tracked('long');
    await untilWords(element, '20 di 45');
    pressable(element, 'button', 'Mostra altri impegni').focus();
    await sendKeys({press: 'Enter'});
    await untilWords(element, '40 di 45');
    const now = focused(element)?.textContent.replace(/\s+/g, ' ');
    expect(now).to.contain('Impegno numero 21');
    await expect(element).to.be.accessible();
  });

  it('shows more groups with the keyboard, as many as have sixty commitments together', async () => {
    const element = await tracked('many areas');
    await untilWords(element, '8 di 10');
    pressable(element, 'button', 'Mostra altri gruppi').focus();
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'Impegno numero 80');
    expect(focused(element)?.textContent.replace(/\s+/g, ' ')).to.contain('Impegno numero 65');
    expect(words(element)).not.to.contain('Mostra altri gruppi');
  });

  it('draws of a commitment only its line, until somebody opens it', async () => {
    const element = await tracked('long');
    const [first] = element.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part=commitment]') ?? [];
    expect(first?.querySelector('[part=facts]')).to.equal(null);
    first?.querySelector('summary')?.focus();
    await sendKeys({press: 'Enter'});
    while (!first?.querySelector('[part=facts]')) await new Promise(requestAnimationFrame);
    expect(first.open).to.equal(true);
  });
});

describe('two plans side by side', () => {
  it('are asked for again when the other did not come', async () => {
    const {fetch} = globalThis;
    const isOther = (input: RequestInfo | URL) =>
      (input instanceof Request ? input.url : String(input)).includes('/plans/altro');
    globalThis.fetch = (input, init) =>
      isOther(input) ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
    const element = await plan({compare: '/faces/plan/compared/plans/altro'});
    await untilWords(element, 'Non possiamo mostrare qui l’altro piano.');
    await expect(element).to.be.accessible();
    expect(find<HTMLAnchorElement>(element, '.notice a').pathname).to.equal(
      '/faces/plan/compared/plans/altro',
    );
    globalThis.fetch = fetch;
    pressable(element, 'button', 'Riprova').click();
    await untilWords(element, 'Confronto con «2° Piano»');
    expect(words(element)).not.to.contain('Non possiamo mostrare');
    await expect(element).to.be.accessible();
  });

  it('are not asked for at an address that is none of the web', async () => {
    const element = await plan({compare: 'javascript:alert(1)'});
    expect(titles(element)).to.have.length(3);
    expect(element.shadowRoot?.querySelector('.comparison')).to.equal(null);
  });
});

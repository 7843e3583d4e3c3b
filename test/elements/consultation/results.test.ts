import {expect, oneEvent} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../../src/elements/consultation/define.ts';
import {faceOf} from '../../faces.ts';
import {pressable, untilWords, words} from '../../faces/play.ts';
import {empty, shownAs} from '../showing.ts';

const realFetch = window.fetch;
const all = <E extends Element>(element: LitElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<E & HTMLElement>(selector) ?? []),
];
type Value = {readonly value?: unknown};
type Node = {readonly ignored: boolean; readonly role?: Value; readonly name?: Value};
const textOf = (one: Element | null | undefined) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
const visible = (element: LitElement, selector: string) =>
  all(element, selector).filter((one) => one.checkVisibility());

/** The question's table, and the bars in it, as long as they are drawn, of the whole line. */
function tableOf(element: LitElement, linkId: string) {
  const [table] = all<HTMLTableElement>(element, `table[aria-labelledby="result-${linkId}"]`);
  if (!(table instanceof HTMLTableElement)) throw new Error(`there is no table of ${linkId}`);
  const bars = [...table.querySelectorAll('.bars')].map((line) =>
    [...line.querySelectorAll('svg')].map(
      (bar) => bar.getBoundingClientRect().width / line.getBoundingClientRect().width,
    ),
  );
  return {table, bars};
}

describe('<arengo-consultation view="results">', () => {
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('tells a screen reader every figure, once', async function () {
    const element = await shownAs('consultation', 'results, who is missing');
    await expect(element).to.be.accessible();
    const nodes = await executeServerCommand<readonly Node[], undefined>('accessibility-tree');
    if (nodes.length === 0) this.skip();
    const named = (...roles: string[]) =>
      nodes.flatMap(({ignored, role, name}) =>
        !ignored && roles.includes(String(role?.value)) ? [String(name?.value).trim()] : [],
      );
    expect(named('table')).to.deep.equal(['Quanti anni hai?', 'Chi manca: Residenti dai 18 anni']);
    expect(named('rowheader').slice(4)).to.deep.equal(['Da 18 a 34', 'Da 35 a 64', '65 e più']);
    expect(named('cell', 'gridcell').slice(8)).to.deep.equal(
      ['10,0%', '20,0%', '10 punti in meno', '60,0%', '50,0%', '10 punti in più', '30,0%', '30,0%'].concat(
        'nessuna differenza',
      ),
    );
    // The bars, and what explains them, are for the eye alone.
    expect(named('StaticText').filter((text) => text === '10,0%')).to.have.length(1);
    expect(named('StaticText').join()).not.to.contain('Barra piena');
    expect(named('image', 'img', 'graphics-document')).to.deep.equal([]);
  });

  it('names tables by their questions, lines and columns by their heads', async () => {
    const element = await shownAs('consultation', 'results of one question');
    const {table} = tableOf(element, 'priorita');
    const name = element.shadowRoot?.getElementById(table.getAttribute('aria-labelledby') ?? '');
    expect(textOf(name)).to.equal('Che cosa viene prima?');
    expect([...table.querySelectorAll('thead th[scope="col"]')].map(textOf)).to.deep.equal([
      'Risposta',
      'Posizione media',
      'Primi posti',
      'Ordinata da',
    ]);
    expect(table.querySelectorAll('tbody tr > th[scope="row"]:first-child')).to.have.length(5);
  });

  it('names what the questionnaire of today does not have, and says that it is gone', async () => {
    const element = await shownAs('consultation', 'results of what is gone');
    await expect(element).to.be.accessible();
    const {table} = tableOf(element, 'eta');
    expect([...table.querySelectorAll('tbody th')].map(textOf)).to.deep.equal([
      'Da 35 a 64',
      'Meno di 14 (non più presente nella versione attuale)',
      'ignoti (non più presente nella versione attuale)',
    ]);
    expect(textOf(element.shadowRoot?.querySelector('caption'))).to.equal(
      'Il tram (non più presente nella versione attuale)',
    );
    expect(textOf(element.shadowRoot?.getElementById('result-vecchia'))).to.equal('Vuoi un chiosco?');
    expect(textOf(tableOf(element, 'vecchia').table)).to.contain('Sì, grande 90');
  });

  it('draws bars as long as the shares that stand beside them', async () => {
    const element = await shownAs('consultation', 'results');
    const {bars, table} = tableOf(element, 'uso');
    const shares = [...table.querySelectorAll('td:last-child')].map(textOf);
    expect(shares).to.deep.equal(['72,5%', '27,5%', '0,0%']);
    expect(bars.flat()).to.have.length(2);
    for (const [index, [bar = 0]] of bars.slice(0, 2).entries())
      expect(bar * 100).to.be.closeTo(parseFloat((shares[index] ?? '').replace(',', '.')), 0.5);
    expect(all(element, 'svg').every((one) => one.closest('[aria-hidden="true"]'))).to.equal(true);
  });

  it('begins bars where lines begin, from the right too', async () => {
    const element = await shownAs('consultation', 'results, right to left');
    const [bar] = all<SVGElement>(element, '.bars svg');
    const line = bar?.parentElement?.getBoundingClientRect();
    expect(bar?.getBoundingClientRect().right).to.be.closeTo(line?.right ?? 0, 1);
    expect(bar?.getBoundingClientRect().left).to.be.above((line?.left ?? 0) + 10);
  });

  it('tells who is missing by the form of a bar, not by its colour alone', async () => {
    const element = await shownAs('consultation', 'results, who is missing');
    const [here, there] = all(element, '[aria-labelledby="result-eta-missing-0"] .bars rect').slice(0, 2);
    if (!here || !there) throw new Error('two bars a line');
    expect(getComputedStyle(here).stroke).to.equal('none');
    expect(getComputedStyle(there).stroke).not.to.equal('none');
    expect(getComputedStyle(there).fill).not.to.equal(getComputedStyle(here).fill);
  });

  it('goes on with the first line that was folded away', async () => {
    const element = await shownAs('consultation', 'results of many options');
    expect(visible(element, 'tbody tr')).to.have.length(30);
    const more = pressable(element, 'button', 'Mostra altre 30 righe');
    more.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(visible(element, 'tbody tr')).to.have.length(60);
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Via dei Tigli 30');
    expect(words(element)).not.to.contain('Mostra altre');
    await expect(element).to.be.accessible();
  });

  it('prints what is folded away, and no buttons', async function () {
    // Chromium alone lets a test look at what is printed.
    if (!/Chrome/.test(navigator.userAgent)) this.skip();
    const element = await shownAs('consultation', 'results of many options');
    await emulateMedia({media: 'print'});
    try {
      expect(visible(element, 'tbody tr')).to.have.length(60);
      expect(visible(element, 'button')).to.have.length(0);
      expect(visible(element, '.bars svg')).to.have.length(60);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('asks for results only where there may be some', async () => {
    const asked: string[] = [];
    window.fetch = (input, init) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return realFetch(input, init);
    };
    for (const name of ['results, never', 'results, before the end', 'open', 'withdrawn', 'card'])
      await shownAs('consultation', name);
    expect(asked.filter((url) => url.endsWith('/results.json'))).to.deep.equal([]);
    await shownAs('consultation', 'results, not yet');
    expect(asked.filter((url) => url.endsWith('/results.json'))).to.have.length(1);
  });

  it('is tried again when asked, and the consultation stays', async () => {
    const {files} = faceOf('consultation', 'results of one question');
    let isBroken = true;
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input.toString());
      if (!url.pathname.endsWith('/results.json')) return realFetch(input, init);
      return isBroken
        ? Promise.resolve(new Response(null, {status: 403}))
        : Promise.resolve(Response.json(files?.['/consultations/piazza/results']));
    };
    const element = await empty<LitElement>('consultation');
    element.setAttribute('view', 'results');
    element.setAttribute('src', '/faces/consultation/results-of-one-question/consultations/piazza');
    await untilWords(element, 'Non possiamo mostrare qui i dati');
    expect(words(element)).to.contain('La nuova piazza');
    await expect(element).to.be.accessible();
    isBroken = false;
    pressable(element, 'button', 'Riprova').click();
    await untilWords(element, 'Primi posti');
    expect(words(element)).not.to.contain('Non possiamo');
  });

  it('offers the table where the source has one', async () => {
    const {files} = faceOf('consultation', 'results');
    window.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input.toString());
      if (!url.pathname.endsWith('/results.json')) return realFetch(input, init);
      const link = '<results.csv>; rel="alternate"; type="text/csv"';
      return Promise.resolve(Response.json(files?.['/consultations/piazza/results'], {headers: {link}}));
    };
    const element = await shownAs('consultation', 'results');
    const links = all<HTMLAnchorElement>(element, '.downloads a').map((one) => [
      textOf(one),
      one.getAttribute('href'),
    ]);
    expect(links.map(([text]) => text)).to.deep.equal(['Tabella (CSV)', 'Dati (JSON)']);
    expect(links[0]?.[1]).to.match(/\/consultations\/piazza\/results\.csv$/);
  });

  it('asks anew for another consultation', async () => {
    const element = await shownAs('consultation', 'results, some hidden');
    const loaded = oneEvent(element, 'arengo-loaded');
    element.setAttribute('src', '/faces/consultation/results-of-one-question/consultations/piazza');
    await loaded;
    await untilWords(element, 'Primi posti');
    expect(words(element)).not.to.contain('Quanti anni hai?');
  });
});

describe('<arengo-consultation>, what was decided', () => {
  it('is filtered by verdict, with the keyboard too, and says how many are shown', async () => {
    const element = await shownAs('consultation', 'decisions');
    const shown = () =>
      visible(element, '[part="decision"]').map((one) => textOf(one.querySelector('.about')));
    expect(shown()).to.have.length(6);
    const pressed = () => all(element, '[aria-pressed="true"]').map(textOf);
    expect(pressed()).to.deep.equal(['Tutte (6)']);
    const accepted = pressable(element, 'button', 'Accolto (2)');
    accepted.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(shown()).to.deep.equal(['Alberi davanti alla scuola', 'Le panchine']);
    expect(pressed()).to.deep.equal(['Accolto (2)']);
    expect(element.shadowRoot?.activeElement).to.equal(accepted);
    expect(all(element, '.outcome [role="status"]').map(textOf)).to.deep.equal(['2 decisioni mostrate su 6']);
    await expect(element).to.be.accessible();
    pressable(element, 'button', 'Tutte (6)').click();
    await element.updateComplete;
    expect(shown()).to.have.length(6);
  });

  it('stands above the results, with the reason and the act', async () => {
    const element = await shownAs('consultation', 'decisions');
    const text = words(element);
    expect(text.indexOf('Esito')).to.be.below(text.indexOf('Risultati'));
    expect(textOf(visible(element, '[part="decision"]')[0])).to.equal(
      'Alberi davanti alla scuola Accolto Si piantano in novembre.Sono dodici. Apri l’atto su albo.example.org',
    );
  });

  it('is told twenty at a time, and then all', async () => {
    const element = await shownAs('consultation', 'many decisions');
    expect(visible(element, '[part="decision"]')).to.have.length(20);
    pressable(element, 'button', 'Mostra altre 40 decisioni').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(visible(element, '[part="decision"]')).to.have.length(60);
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('Proposta 21');
  });
});

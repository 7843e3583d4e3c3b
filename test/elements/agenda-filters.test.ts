import {expect, fixture, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import {html} from 'lit';
import {untilWords} from '../faces/play.ts';
import {press, words} from './reading.ts';
import {shownAs} from './showing.ts';

const closed = async (attributes: Record<string, string> = {}, name = 'filters folded away') => {
  const element = await shownAs<AgendaElement>('agenda', name, {filters: 'on', ...attributes});
  await untilWords(element, 'Cerca nell’agenda');
  return element;
};
/** With all filters open. */
const show = async (attributes: Record<string, string> = {}, name = 'filters folded away') => {
  const element = await closed(attributes, name);
  others(element).open = true;
  await untilWords(element, 'Prossimi 7 giorni');
  return element;
};
const others = (element: AgendaElement) => find<HTMLDetailsElement>(element, '[part=more-filters]');
const titles = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((one) => one.textContent.trim());
const find = <E extends Element>(element: AgendaElement, selector: string): E => {
  const found = element.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const focused = (element: AgendaElement) => element.shadowRoot?.activeElement;

async function set(element: AgendaElement, name: string, value: string, event = 'input') {
  const control = find<HTMLInputElement>(element, `#filter-${name}`);
  control.value = value;
  control.dispatchEvent(new Event(event, {bubbles: true}));
  await element.updateComplete;
}

describe('the filters of <arengo-agenda>', () => {
  // A fragment that a test leaves behind would be read by the next.
  afterEach(() => history.replaceState(null, '', location.href.split('#')[0]));

  it('are accessible, also with some set, with an error and with nothing found', async () => {
    const element = await show();
    await expect(element).to.be.accessible();
    await set(element, 'topic', 'Acqua', 'change');
    await set(element, 'from', '2099-12-01');
    await set(element, 'to', '2099-01-01');
    await expect(element).to.be.accessible();
    await set(element, 'q', 'zzz');
    await expect(element).to.be.accessible();
  });

  it('are a named search region whose fields have labels', async () => {
    const element = await show();
    const region = find(element, '[role=search]');
    expect(region.getAttribute('aria-label')).to.equal('Filtra l’agenda');
    for (const control of region.querySelectorAll('input, select'))
      expect(region.querySelector(`label[for="${control.id}"]`), control.id).not.to.equal(null);
  });

  it('are folded away but for the text, however wide the page is, until somebody opens them', async () => {
    const element = await closed();
    element.style.width = '1280px';
    expect(others(element).open).to.equal(false);
    expect(element.shadowRoot?.querySelector('#filter-topic')).to.equal(null);
    await expect(element).to.be.accessible();
    const summary = find<HTMLElement>(element, '[part=more-filters] summary');
    expect(summary.textContent.trim()).to.equal('Altri filtri');
    summary.focus();
    await sendKeys({press: 'Enter'});
    await untilWords(element, 'Acqua (2)');
    await sendKeys({press: 'Tab'});
    expect(focused(element)).to.equal(find(element, '#filter-from'));
    await set(element, 'topic', 'Acqua', 'change');
    expect(summary.textContent.trim()).to.equal('Altri filtri (1 attivo)');
    summary.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(others(element).open).to.equal(false);
    expect(words(element)).to.contain('Tema: Acqua');
    expect(titles(element)).to.have.length(2);
  });

  it('are open where one of them is set in the address, and closed where only a text is', async () => {
    location.hash = 'arengo-agenda?topic=Acqua';
    const element = await closed({address: 'on'});
    expect(others(element).open).to.equal(true);
    expect(find<HTMLSelectElement>(element, '#filter-topic').value).to.equal('Acqua');
    element.remove();
    location.hash = 'arengo-agenda?q=bonus';
    expect(others(await closed({address: 'on'})).open).to.equal(false);
  });

  it('find the same letter by letter as at once, forwards and backwards', async () => {
    const element = await closed();
    for (const [typed, left] of [
      ['a', 4],
      ['acq', 3],
      ['acqua', 3],
      ['acqua a', 3],
      ['acqua as', 2],
      ['acqua', 3],
      ['bonus', 1],
      ['', 4],
    ] as const) {
      await set(element, 'q', typed);
      expect(titles(element), typed).to.have.length(left);
    }
  });

  it('find as somebody types, whatever the accents', async () => {
    const element = await show();
    find<HTMLElement>(element, '#filter-q').focus();
    await sendKeys({type: 'FORLI'});
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Acquedotto di Forlì']);
    expect(words(element)).to.contain('1 appuntamento o incontro di 4');
  });

  it('say the count once, after a pause, and not at every letter', async () => {
    const element = await show();
    const status = find(element, '[role=search] [role=status]');
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    for (const text of ['a', 'ac', 'acq']) await set(element, 'q', text);
    expect(said).to.deep.equal([]);
    while (said.length === 0) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(said).to.deep.equal(['3 appuntamenti e incontri di 4']);
  });

  it('offer what the entries hold, with what it leaves, and nothing that changes nothing', async () => {
    const element = await show();
    const options = [...find<HTMLSelectElement>(element, '#filter-topic').options].map((one) =>
      one.text.trim(),
    );
    expect(options).to.deep.equal(['Qualsiasi', 'Acqua (2)', 'Lavori pubblici (1)', 'Mobilità (1)']);
    await set(element, 'topic', 'Acqua', 'change');
    expect(titles(element)).to.have.length(2);
    const same = await show({limit: '3'}, 'ten thousand');
    expect(same.shadowRoot?.querySelector('#filter-mode')).to.equal(null);
    expect(same.shadowRoot?.querySelector('#filter-from')).not.to.equal(null);
  });

  it('are taken away one by one with the keyboard, and the focus goes on', async () => {
    const element = await show();
    await set(element, 'topic', 'Acqua', 'change');
    await set(element, 'q', 'bonus');
    const chips = () => [
      ...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part=active] [data-name]') ?? []),
    ];
    expect(chips().map((chip) => chip.getAttribute('aria-label'))).to.deep.equal([
      'Togli il filtro «Tema: Acqua»',
      'Togli il filtro «Testo: bonus»',
    ]);
    chips()[0]?.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await element.updateComplete;
    expect(chips()).to.have.length(1);
    expect(focused(element)).to.equal(chips()[0]);
    expect(find<HTMLSelectElement>(element, '#filter-topic').value).to.equal('');
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    await element.updateComplete;
    expect(focused(element)).to.equal(find(element, '#filter-q'));
    expect(find<HTMLInputElement>(element, '#filter-q').value).to.equal('');
  });

  it('are all cleared at once', async () => {
    const element = await show();
    await set(element, 'organisation', 'Comune di Forlì', 'change');
    await set(element, 'from', '2099-04-15');
    expect(titles(element)).to.deep.equal(['Acquedotto di Forlì']);
    press(element, 'Cancella tutti i filtri');
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
    expect(find<HTMLInputElement>(element, '#filter-from').value).to.equal('');
    expect(find<HTMLSelectElement>(element, '#filter-organisation').value).to.equal('');
    expect(focused(element)).to.equal(find(element, '#filter-q'));
  });

  it('say at the field that the end comes before the beginning, and do not filter by it', async () => {
    const element = await show();
    await set(element, 'from', '2099-05-01');
    await set(element, 'to', '2099-04-01');
    const to = find(element, '#filter-to');
    expect(to.getAttribute('aria-invalid')).to.equal('true');
    expect(find(element, `#${to.getAttribute('aria-describedby') ?? ''}`).textContent).to.contain(
      'prima di quella di inizio',
    );
    expect(titles(element)).to.have.length(4);
    await set(element, 'to', '2099-05-31');
    expect(to.hasAttribute('aria-invalid')).to.equal(false);
    expect(titles(element)).to.deep.equal(['Acquedotto di Forlì']);
  });

  it('choose a period with one press, and let go of it with another', async () => {
    const element = await show();
    press(element, 'Quest’anno');
    await element.updateComplete;
    await element.updateComplete;
    const year = new Date().getFullYear();
    expect(find<HTMLInputElement>(element, '#filter-from').value).to.equal(`${year}-01-01`);
    expect(find<HTMLInputElement>(element, '#filter-to').value).to.equal(`${year}-12-31`);
    expect(find(element, '[aria-pressed=true]').textContent.trim()).to.equal('Quest’anno');
    press(element, 'Quest’anno');
    await element.updateComplete;
    expect(titles(element)).to.have.length(4);
  });

  it('say how to widen where nothing is found', async () => {
    const element = await show();
    await set(element, 'topic', 'Mobilità', 'change');
    await set(element, 'q', 'bonus');
    expect(titles(element)).to.have.length(0);
    expect(words(element)).to.contain('Nessun appuntamento o incontro corrisponde ai filtri.');
    press(element, 'Senza «Tema: Mobilità»: 1 appuntamento o incontro');
    await element.updateComplete;
    expect(titles(element)).to.deep.equal(['Bonus idrico']);
  });

  it('let authors filter without asking readers', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'filters folded away', {
      filters: 'off',
      official: 'verdi',
    });
    expect(titles(element)).to.deep.equal(['Acquedotto di Forlì']);
    expect(element.shadowRoot?.querySelector('[role=search]')).to.equal(null);
  });

  it('stand in the address only where the page says so', async () => {
    const element = await show();
    await set(element, 'q', 'bonus');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(location.hash).to.equal('');
  });

  it('are kept in the address beside what is there, and taken from it', async () => {
    location.hash = 'sezione';
    const element = await show({address: 'on'});
    await set(element, 'q', 'Forlì');
    while (!location.hash.includes('arengo')) await new Promise(requestAnimationFrame);
    expect(location.hash).to.equal('#sezione;arengo-agenda?q=Forl%C3%AC');
    const again = await shownAs<AgendaElement>('agenda', 'filters folded away', {
      address: 'on',
      id: 'seconda',
    });
    expect(titles(again)).to.have.length(4);
    element.remove();
    const restored = await closed({address: 'on'});
    expect(titles(restored)).to.deep.equal(['Acquedotto di Forlì']);
    expect(find<HTMLInputElement>(restored, '#filter-q').value).to.equal('Forlì');
    location.hash = 'arengo-agenda?topic=Mobilit%C3%A0';
    while (titles(restored)[0] !== 'Strade scolastiche') await new Promise(requestAnimationFrame);
    // A link of the page to a place in itself changes no filter.
    location.hash = 'altro';
    await new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    await restored.updateComplete;
    expect(titles(restored)).to.deep.equal(['Strade scolastiche']);
  });

  it('never say a count that is not the list’s, also of thousands that are not read yet', async () => {
    const source = {
      agenda: () =>
        Array.from({length: 3000}, (_, index) => ({
          id: `e${index}`,
          kind: 'event',
          title: index % 3 === 0 ? `Città ${index}` : `Bilancio ${index}`,
          language: 'it',
          start: '2099-03-12',
          datePrecision: 'day',
        })),
    };
    const element = await fixture<AgendaElement>(
      html`<arengo-agenda .source=${source}><a href="/x">Agenda</a></arengo-agenda>`,
    );
    const loaded = oneEvent(element, 'arengo-loaded');
    const count = () => find(element, '[part=count]').textContent.trim();
    const seen: string[] = [];
    const look = () => {
      const now = `${count()} ${titles(element).slice(0, 2).join(', ')}`;
      if (seen.at(-1) !== now) seen.push(now);
    };
    // Texts are read for as long as a frame can spare; while every look at the clock finds that over, none is.
    const {performance} = window;
    let time = 0;
    Object.defineProperty(window, 'performance', {value: {now: () => (time += 1000)}, configurable: true});
    try {
      element.setAttribute('src', '/agenda-of-thousands');
      await loaded;
      await element.updateComplete;
      look();
      // Somebody types while the texts are still to be read: list and count stay, and then change together.
      await set(element, 'q', 'citta');
      await new Promise(requestAnimationFrame);
      await element.updateComplete;
      look();
      expect(seen).to.have.length(1);
      expect(find<HTMLInputElement>(element, '#filter-q').value).to.equal('citta');
    } finally {
      Object.defineProperty(window, 'performance', {value: performance, configurable: true});
    }
    while (seen.length < 2) {
      await new Promise(requestAnimationFrame);
      look();
    }
    expect(seen.map((text) => text.replace(/\D(?=000\b)/g, ''))).to.deep.equal([
      '3000 appuntamenti di 3000 Città 0, Bilancio 1',
      '1000 appuntamenti di 3000 Città 0, Città 3',
    ]);
  });
});

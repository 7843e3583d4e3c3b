import {expect, oneEvent} from '@open-wc/testing';
import {executeServerCommand, sendKeys} from '@web/test-runner-commands';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import {pressable, untilWords, words} from '../faces/play.ts';
import {treeOf} from './consultation/tree.ts';
import {empty, shownAs} from './showing.ts';

const show = (name: string, attributes?: Record<string, string>) =>
  shownAs<AgendaElement>('agenda', name, attributes);
const find = (element: AgendaElement, selector: string) => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};
const textOf = (one: Element | null | undefined) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The day that has the focus, or what else has. */
const at = (element: AgendaElement) => element.shadowRoot?.activeElement?.id;
const said = (element: AgendaElement) => textOf(find(element, '[part=section] [role=status]'));
const titles = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map(textOf);

/** Press a key as a keyboard does, several together when so said. */
async function press(element: AgendaElement, ...keys: readonly string[]) {
  if (keys.length === 1) await sendKeys({press: keys[0] ?? ''});
  else await executeServerCommand('chord', [...keys]);
  await element.updateComplete;
  await element.updateComplete;
}

describe('<arengo-agenda view="month">', () => {
  const realFetch = window.fetch;
  afterEach(() => {
    window.fetch = realFetch;
  });

  it('is a grid with a name, days with names, and one stop', async function () {
    const element = await show('month');
    await expect(element).to.be.accessible();
    expect(element.shadowRoot?.querySelectorAll('[role=grid] [tabindex="0"]')).to.have.length(1);
    const told = await treeOf('Novembre 2099, 7 appuntamenti');
    if (told === undefined) this.skip();
    const lines = told.split('\n').map((line) => line.trim());
    expect(
      lines.filter((line) => line.startsWith('columnheader')).map((line) => line.slice(13)),
    ).to.deep.equal(['“lun”', '“mar”', '“mer”', '“gio”', '“ven”', '“sab”', '“dom”']);
    const days = lines.filter((line) => line.startsWith('gridcell “'));
    expect(days.slice(10, 13)).to.deep.equal([
      'gridcell “11 novembre, nessun appuntamento”',
      'gridcell “12 novembre, 3 appuntamenti” selected',
      'gridcell “13 novembre, nessun appuntamento”',
    ]);
    expect(days).to.have.length(30);
    expect(lines[0]).to.match(/^grid “Novembre 2099, 7 appuntamenti”/);
  });

  it('is walked by keyboard', async () => {
    const element = await show('month');
    find(element, '[tabindex="0"]').focus();
    expect(at(element)).to.equal('event-2099-11-12');
    const walk: readonly (readonly [keys: readonly string[], day: string])[] = [
      [['ArrowRight'], '2099-11-13'],
      [['ArrowLeft'], '2099-11-12'],
      [['ArrowDown'], '2099-11-19'],
      [['ArrowUp'], '2099-11-12'],
      [['Home'], '2099-11-09'],
      [['End'], '2099-11-15'],
      [['Control', 'End'], '2099-11-30'],
      [['ArrowRight'], '2099-12-01'],
      [['ArrowLeft'], '2099-11-30'],
      [['Control', 'Home'], '2099-11-01'],
      [['Home'], '2099-11-01'],
      [['PageDown'], '2099-12-01'],
      [['PageUp'], '2099-11-01'],
      [['Shift', 'PageDown'], '2100-11-01'],
      [['Shift', 'PageUp'], '2099-11-01'],
    ];
    for (const [keys, day] of walk) {
      await press(element, ...keys);
      expect(at(element), keys.join()).to.equal(`event-${day}`);
      expect(element.shadowRoot?.querySelectorAll('[role=grid] [tabindex="0"]')).to.have.length(1);
    }
  });

  it('keeps to the last day of a shorter month', async () => {
    const element = await show('month', {from: '2099-01-31'});
    find(element, '[tabindex="0"]').focus();
    await press(element, 'Control', 'End');
    expect(at(element)).to.equal('event-2099-01-31');
    await press(element, 'PageDown');
    expect(at(element)).to.equal('event-2099-02-28');
  });

  it('turns its arrows where the page is read from right to left', async () => {
    const element = await show('month, right to left');
    find(element, '[tabindex="0"]').focus();
    await press(element, 'ArrowLeft');
    expect(at(element)).to.equal('event-2099-10-09');
    await press(element, 'ArrowRight');
    expect(at(element)).to.equal('event-2099-10-08');
  });

  it('tells of another month, and of nothing else', async () => {
    const element = await show('month');
    expect(said(element)).to.equal('');
    find(element, '[tabindex="0"]').focus();
    await press(element, 'ArrowRight');
    expect(said(element)).to.equal('');
    await press(element, 'PageDown');
    expect(said(element)).to.equal('Dicembre 2099, 2 appuntamenti');
    pressable(element, 'button', 'Mese precedente').click();
    await element.updateComplete;
    expect(said(element)).to.equal('Novembre 2099, 7 appuntamenti');
  });

  it('goes to the entries of a day, and tells of one without any', async () => {
    const element = await show('month');
    find(element, '[tabindex="0"]').focus();
    await press(element, 'Control', 'End');
    await press(element, 'Enter');
    expect(at(element)).to.equal('day-event');
    expect(textOf(element.shadowRoot?.activeElement)).to.equal('30 novembre, 1 appuntamento');
    expect(titles(element)[0]).to.equal('Appuntamento mostra');
    find(element, '#event-2099-11-30').focus();
    await press(element, 'Home');
    await press(element, 'ArrowUp');
    await press(element, ' ');
    expect(at(element)).to.equal('event-2099-11-23');
    expect(said(element)).to.equal('23 novembre, nessun appuntamento');
    expect(find(element, '#event-2099-11-23').ariaSelected).to.equal('true');
  });

  it('shows what takes the whole day first, and what lasts on all its days', async () => {
    const element = await show('month');
    expect(titles(element).slice(0, 3)).to.deep.equal([
      'Appuntamento intero',
      'Appuntamento mattina',
      'Appuntamento sera',
    ]);
    const days = [...(element.shadowRoot?.querySelectorAll('.some') ?? [])].map(({id}) => id.slice(-2));
    // The one that ends at midnight is not on the day that begins then; a month and a quarter are on no day.
    expect(days).to.deep.equal(['12', '20', '28', '29', '30']);
  });

  it('says which day is today, and goes there', async () => {
    const element = await show('month');
    pressable(element, 'button', 'Oggi').click();
    await element.updateComplete;
    const today = find(element, '[aria-current=date]');
    expect(textOf(today)).to.match(/^oggi, \d+ \S+, nessun appuntamento/);
    expect(today.tabIndex).to.equal(0);
    const back = pressable(element, 'button', 'Vai a');
    back.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(said(element)).to.match(/appuntament/);
    expect(at(element)).to.match(/^event-\d{4}-\d\d-\d\d$/);
  });

  it('does not lead out of the days that count', async () => {
    const element = await show('month, between days');
    for (const label of ['Mese precedente', 'Mese successivo']) {
      const button = pressable(element, 'button', label);
      expect(button.ariaDisabled, label).to.equal('true');
      button.click();
      await element.updateComplete;
      expect(words(element)).to.contain('Novembre 2099, 5 appuntamenti');
    }
    find(element, '[tabindex="0"]').focus();
    await press(element, 'PageDown');
    expect(at(element)).to.match(/^event-2099-11/);
  });

  it('is a list of the days with entries where it is narrow, with the same keys', async () => {
    const element = await show('month');
    element.style.width = '400px';
    const visible = () =>
      [...(element.shadowRoot?.querySelectorAll('[role=grid] [part=day]') ?? [])]
        .filter((day) => day.checkVisibility())
        .map(({id}) => id.slice(-2));
    expect(visible()).to.deep.equal(['12', '20', '28', '29', '30']);
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    find(element, '[tabindex="0"]').focus();
    for (const [key, day] of [
      ['ArrowDown', '2099-11-20'],
      ['ArrowRight', '2099-11-28'],
      ['ArrowUp', '2099-11-20'],
      ['End', '2099-11-20'],
      ['PageDown', '2099-12-02'],
      ['ArrowUp', '2099-12-01'],
      ['ArrowUp', '2099-11-30'],
      ['Home', '2099-11-30'],
    ] as const) {
      await press(element, key);
      expect(at(element), key).to.equal(`event-${day}`);
      expect(find(element, '[tabindex="0"]').checkVisibility(), key).to.equal(true);
    }
  });

  describe('of more entries than are fetched', () => {
    const entry = (id: string, start: string) => ({
      id,
      kind: 'event',
      language: 'it',
      title: `Appuntamento ${id}`,
      start,
      datePrecision: 'day',
    });
    const first = Array.from({length: 2000}, (_, index) => entry(String(index), '2099-01-10'));
    const answer = (items: readonly object[], more: object = {}) =>
      new Response(JSON.stringify({items, ...more}), {headers: {'content-type': 'application/json'}});

    /** A month of a register that is longer than the first listing; `inMarch` answers for a window. */
    async function long(inMarch: (url: URL) => Response | Promise<Response>) {
      const asked: string[] = [];
      window.fetch = (input) => {
        const url = new URL(input instanceof Request ? input.url : input, location.href);
        const from = url.searchParams.get('from');
        asked.push(`${from ?? ''} ${url.searchParams.get('to') ?? ''}`);
        if (from === '2099-03-01') return Promise.resolve(inMarch(url));
        return Promise.resolve(from === null ? answer(first, {next: '?page=2'}) : answer([]));
      };
      const element = await empty<AgendaElement>('agenda');
      element.view = 'month';
      const loaded = oneEvent(element, 'arengo-loaded');
      element.src = '/long/agenda';
      await loaded;
      await untilWords(element, 'Gennaio 2099');
      return {element, asked};
    }

    it('asks for the month that is shown, so that none is silently empty', async () => {
      const {element, asked} = await long(() => answer([entry('tardi', '2099-03-03')]));
      pressable(element, 'button', 'Mese successivo').click();
      await untilWords(element, 'Febbraio 2099');
      pressable(element, 'button', 'Mese successivo').click();
      await untilWords(element, 'Appuntamento tardi');
      expect(asked).to.include('2099-03-01 2099-03-31');
      expect(asked.filter((one) => one.startsWith('2099-03'))).to.have.length(1);
      expect(said(element)).to.equal('Marzo 2099, 1 appuntamento');
      await expect(element).to.be.accessible();
    });

    it('says that a month did not come, and asks again', async () => {
      let times = 0;
      const {element} = await long(() =>
        (times += 1) > 1 ? answer([entry('tardi', '2099-03-03')]) : new Response('no', {status: 403}),
      );
      pressable(element, 'button', 'Mese successivo').click();
      await untilWords(element, 'Febbraio 2099');
      pressable(element, 'button', 'Mese successivo').click();
      await untilWords(element, 'Riprova');
      expect(words(element)).not.to.contain('Nessun appuntamento a marzo');
      pressable(element, 'button', 'Riprova').click();
      await untilWords(element, 'Appuntamento tardi');
    });
  });
});

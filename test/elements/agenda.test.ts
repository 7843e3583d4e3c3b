import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import {untilWords} from '../faces/play.ts';
import {press, words} from './reading.ts';
import {itBehaves, shownAs} from './showing.ts';

const titles = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=title]') ?? [])].map((one) => one.textContent.trim());
const show = (name: string, attributes?: Record<string, string>) =>
  shownAs<AgendaElement>('agenda', name, attributes);

describe('<arengo-agenda>', () => {
  itBehaves('agenda', 'kinds apart');

  it('puts what comes first, soonest first, and folds away what is over', async () => {
    const element = await show('kinds apart');
    expect(titles(element)).to.deep.equal(['Assemblea di quartiere', 'Incontro sulla mobilità']);
    const past = element.shadowRoot?.querySelector('[part=past]');
    expect(past?.textContent).to.contain('Incontro sulla mobilità');
    expect(past?.textContent).not.to.contain('Assemblea di quartiere');
  });

  it('shows a quarter under its own heading and no day on its leaf', async () => {
    const element = await show('dates as known');
    const leaves = [...(element.shadowRoot?.querySelectorAll('[part=leaf]') ?? [])].map((leaf) =>
      leaf.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(leaves).to.deep.equal(['lug 2099', '3° trimestre 2099', '3 ott 2099', 'nov 2099', '1 dic 2099']);
  });

  it('opens the past with the keyboard', async () => {
    const element = await show('only meetings');
    const details = element.shadowRoot?.querySelector('details');
    if (!details) throw new Error('nothing is folded away');
    details.open = false;
    details.querySelector('summary')?.focus();
    await sendKeys({press: 'Enter'});
    expect(details.open).to.equal(true);
  });

  it('stays usable with 10,000 entries, and shows more when asked', async () => {
    const element = await show('ten thousand', {limit: '7'});
    expect(titles(element)).to.have.length(7);
    press(element, 'Mostra altri');
    await element.updateComplete;
    await element.updateComplete;
    expect(titles(element)).to.have.length(14);
    const focused = element.shadowRoot?.activeElement;
    expect(focused).to.equal(element.shadowRoot?.querySelectorAll('[part=title]')[7]);
    expect(words(element)).to.contain('14 di 10.000');
  });

  it('takes a limit that makes no sense for the usual one', async () => {
    expect(titles(await show('ten thousand', {limit: '-3'}))).to.have.length(20);
  });

  it('tells the console of an end before its start', async () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    await show('end before start');
    await waitUntil(() => said.length > 0);
    console.warn = warn;
    expect(said.join()).to.match(/the end is before the start of storto/);
  });

  it('shows a calendar, and what repeats on each of its days', async () => {
    const element = await show('calendar file');
    expect(titles(element)).to.deep.equal([
      'Sportello partecipazione',
      'Sportello partecipazione',
      'Festa',
      'Sportello partecipazione',
    ]);
    await expect(element).to.be.accessible();
    const repeating = await show('repeats');
    const days = [...(repeating.shadowRoot?.querySelectorAll('.leaf-day') ?? [])].map(
      (day) => day.textContent,
    );
    expect(days).to.deep.equal(['5', '7', '12', '19']);
  });

  it('marks what is in another language', async () => {
    const element = await show('another language');
    expect(element.shadowRoot?.querySelector('[part=title] [lang="sl"]')?.textContent).to.equal(
      'Zbor občanov',
    );
  });

  it('names its buttons and links beyond “Dettagli”', async () => {
    const element = await show('kinds apart');
    const names = [...(element.shadowRoot?.querySelectorAll('.entry .actions > *') ?? [])].map((link) =>
      link.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal([
      'Dettagli: Assemblea di quartiere',
      'Dettagli: Incontro sulla mobilità',
      'Verbale: Incontro sulla mobilità',
    ]);
  });

  it('reads a calendar that is to be followed by webcal: over https', async () => {
    const asked: string[] = [];
    const real = globalThis.fetch;
    globalThis.fetch = async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', `UID:${asked.length}`, 'DTSTART:20990105T100000Z'];
      return new Response(
        [...lines, `SUMMARY:Evento ${asked.length}`, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
        {headers: {'content-type': 'text/calendar'}},
      );
    };
    try {
      for (const [src, expected] of [
        ['webcal://eventi.example.it/a.ics', ['https://eventi.example.it/a.ics']],
        ['webcals://eventi.example.it/a.ics', ['https://eventi.example.it/a.ics']],
        [
          'webcal://eventi.example.it/a.ics webcal://altri.example.it/b.ics',
          ['https://eventi.example.it/a.ics', 'https://altri.example.it/b.ics'],
        ],
      ] as const) {
        asked.length = 0;
        const element = await fixture<AgendaElement>(html`<arengo-agenda></arengo-agenda>`);
        const loaded = oneEvent(element, 'arengo-loaded');
        element.setAttribute('src', src);
        await loaded;
        expect(asked).to.deep.equal(expected);
        await untilWords(element, 'Evento 1');
      }
    } finally {
      globalThis.fetch = real;
    }
  });
});

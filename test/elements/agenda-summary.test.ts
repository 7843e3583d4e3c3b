import {expect} from '@open-wc/testing';
import '../../src/elements/agenda/define.ts';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import {play, untilWords, words} from '../faces/play.ts';
import {shownAs} from './showing.ts';

const rows = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=table] tbody tr') ?? [])].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );
const marks = (element: AgendaElement) =>
  [...(element.shadowRoot?.querySelectorAll('[part=mark]') ?? [])].map((one) => one.textContent.trim());
const titles = (element: AgendaElement) => element.shadowRoot?.querySelectorAll('.entry').length;

function input(element: AgendaElement, id: string): HTMLInputElement {
  const found = element.shadowRoot?.getElementById(id);
  if (found instanceof HTMLInputElement) return found;
  throw new Error(`no input is called ${id}`);
}

describe('<arengo-agenda>, a register in figures', () => {
  it('counts a year by decision-maker and kind of counterpart, in one table', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'a year in figures');
    await expect(element).to.be.accessible();
    expect(rows(element)).to.deep.equal([
      ['Assessora alla mobilità (Comune di Prova)', '3'],
      ['con organizzazioni', '3'],
      ['con persone fisiche', '2'],
      ['pubblicati oltre il termine', '1'],
      ['Sindaca: Anna Prova (Comune di Prova)', '2'],
      ['con organizzazioni', '1'],
      ['con chi, non indicato', '1'],
      ['dichiarazioni di nessun incontro', '1'],
    ]);
  });

  it('draws bars as long as their numbers, told apart by form', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'a year in figures');
    const bars = [...(element.shadowRoot?.querySelectorAll('[part=bar]') ?? [])];
    const widths = bars.map((bar) => bar.getAttribute('width'));
    expect(widths).to.deep.equal(['100.00%', '66.67%', '33.33%', '33.33%']);
    const forms = bars.map((bar) => {
      const {strokeDasharray, strokeWidth} = getComputedStyle(bar.querySelector('line') ?? bar);
      return `${strokeDasharray} ${strokeWidth}`;
    });
    expect(new Set(forms).size, forms.join()).to.equal(3);
  });

  it('shows another year when it is chosen', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'a year in figures');
    const select = element.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no year can be chosen');
    expect([...select.options].map(({text}) => text)).to.deep.equal(['2024', '2023']);
    select.value = '2023';
    select.dispatchEvent(new Event('change'));
    await untilWords(element, 'Gli incontri del 2023 in cifre');
    expect(rows(element)[0]).to.deep.equal(['Assessora alla mobilità (Comune di Prova)', '1']);
    expect(words(element)).not.to.contain('pubblicati oltre il termine');
  });

  it('calls nothing late without a rule', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'kinds apart', {summary: 'on'});
    await untilWords(element, 'in cifre');
    expect(words(element)).not.to.contain('oltre il termine');
  });

  it('is not there unless it is asked for', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'kinds apart');
    expect(element.shadowRoot?.querySelector('[part=summary]')).to.equal(null);
    expect(element.shadowRoot?.querySelector('[part=changes]')).to.equal(null);
  });
});

describe('<arengo-agenda>, what has changed', () => {
  it('marks what is new or updated, and counts what nobody knows', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'what has changed');
    await expect(element).to.be.accessible();
    expect(marks(element)).to.deep.equal(['Aggiornato', 'Nuovo', 'Nuovo']);
    expect(words(element)).to.contain('Di 4 non è indicato quando sono stati pubblicati.');
  });

  it('shows these alone when asked, and all again', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'what has changed');
    const all = titles(element);
    input(element, 'only').click();
    await element.updateComplete;
    expect(titles(element)).to.equal(3);
    // Those are not what a server of ours would give: the files are made here.
    await play(element, [{unfold: 'Porta con te'}, {until: 'Scarica'}]);
    expect(words(element)).to.contain('Nei file ci sono 3 voci');
    const ways = element.shadowRoot?.querySelectorAll('[part=taking] .actions button') ?? [];
    expect([...ways].map((one) => one.textContent.trim()).slice(0, 2)).to.deep.equal([
      'Scarica per il calendario (.ics)',
      'Scarica la tabella (.csv)',
    ]);
    input(element, 'only').click();
    await element.updateComplete;
    expect(titles(element)).to.equal(all);
  });

  it('takes another day from the reader', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'what has changed');
    const field = input(element, 'since');
    field.value = '2024-03-08';
    field.dispatchEvent(new Event('change'));
    await untilWords(element, 'Dall’8 marzo 2024: 1 nuovo, 1 aggiornato.');
    expect(marks(element)).to.deep.equal(['Aggiornato', 'Nuovo']);
  });

  it('takes a day that is none for no day', async () => {
    const element = await shownAs<AgendaElement>('agenda', 'kinds apart', {since: '2024-02-31'});
    await untilWords(element, 'Porta con te');
    expect(element.shadowRoot?.querySelector('[part=changes]')).to.equal(null);
  });
});

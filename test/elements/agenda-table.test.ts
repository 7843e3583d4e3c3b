import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import type {AgendaElement} from '../../src/elements/agenda/agenda.ts';
import '../../src/elements/agenda/define.ts';
import {pressable, words} from '../faces/play.ts';
import {shownAs} from './showing.ts';

const show = (name: string, attributes?: Record<string, string>) =>
  shownAs<AgendaElement>('agenda', name, attributes);
const all = (element: AgendaElement, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const textOf = (one: Element | null | undefined) => (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
const titles = (element: AgendaElement) => all(element, '[part=title]').map(textOf);
const sortedBy = (element: AgendaElement) =>
  all(element, '[aria-sort]').map((head) => `${textOf(head)} ${head.getAttribute('aria-sort') ?? ''}`);
type Value = {readonly value?: unknown};
type Node = {readonly ignored: boolean; readonly role?: Value; readonly name?: Value};

async function sort(element: AgendaElement, label: string) {
  pressable(element, 'button', label).click();
  await element.updateComplete;
}

describe('<arengo-agenda view="table">', () => {
  it('is a table with a caption, heads, and rows that are named by their subject', async function () {
    const element = await show('table');
    await expect(element).to.be.accessible();
    const nodes = await executeServerCommand<readonly Node[], undefined>('accessibility-tree');
    if (nodes.length === 0) this.skip();
    const named = (role: string) =>
      nodes.flatMap((node) =>
        !node.ignored && node.role?.value === role
          ? [String(node.name?.value).replace(/\s+/g, ' ').trim()]
          : [],
      );
    expect(named('table')).to.deep.equal([
      '3 incontri e dichiarazioni, in ordine di data, dall’ultima alla prima',
    ]);
    expect(named('columnheader')).to.deep.equal([
      'Data',
      'Decisore pubblico',
      'Portatore di interessi',
      'Oggetto',
      'Documenti',
    ]);
    const heads = named('rowheader');
    expect(heads).to.have.length(3);
    expect(heads[0]).to.match(/^Incontro con Utilitalia Piste ciclabili/);
    expect(heads[2]).to.contain('Nessun incontro dichiarato nel periodo');
  });

  it('keeps its roles and its heads where rows become cards', async function () {
    const element = await show('table');
    element.style.width = '400px';
    await expect(element).to.be.accessible();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const [row] = all(element, 'tbody tr');
    expect(row && getComputedStyle(row).display).to.equal('block');
    expect(all(element, '.label').filter((label) => label.checkVisibility())).not.to.be.empty;
    expect(all(element, '.sort').every((button) => button.offsetHeight >= 44)).to.equal(true);
    const nodes = await executeServerCommand<readonly Node[], undefined>('accessibility-tree');
    if (nodes.length === 0) this.skip();
    const roles = nodes.filter(({ignored}) => !ignored).map(({role}) => role?.value);
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) expect(roles).to.include(role);
  });

  it('is sorted by its heads, says how, and keeps what says nothing last', async () => {
    const element = await show('table');
    expect(sortedBy(element)).to.deep.equal(['Data descending']);
    const status = all(element, '.table-of > [role=status]')[0];
    expect(textOf(status)).to.equal('');
    await sort(element, 'Portatore di interessi');
    expect(sortedBy(element)).to.deep.equal(['Portatore di interessi ascending']);
    expect(titles(element)).to.deep.equal([
      'Incontro con Confcommercio',
      'Incontro con Utilitalia',
      'Gennaio 2024',
    ]);
    expect(textOf(status)).to.contain('in ordine alfabetico per “Portatore di interessi”, dalla A alla Z');
    await sort(element, 'Portatore di interessi');
    expect(titles(element)).to.deep.equal([
      'Incontro con Utilitalia',
      'Incontro con Confcommercio',
      'Gennaio 2024',
    ]);
    await sort(element, 'Data');
    expect(sortedBy(element)).to.deep.equal(['Data ascending']);
    expect(titles(element)[0]).to.equal('Gennaio 2024');
  });

  it('calls late only what its source’s own rule calls so', async () => {
    expect(words(await show('table'))).not.to.contain('oltre il termine');
    const element = await show('table, with a rule of publication');
    expect(all(element, '.late').map(textOf)).to.deep.equal(['Pubblicato 12 giorni oltre il termine']);
  });

  it('shows so many rows, tells how many there are, and goes to the first new one', async () => {
    const element = await show('table, more than are fetched', {limit: '5'});
    expect(all(element, 'tbody tr')).to.have.length(5);
    expect(all(element, 'table')[0]?.getAttribute('aria-rowcount')).to.equal('2001');
    pressable(element, 'button', 'Mostra altri').click();
    await element.updateComplete;
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(10);
    expect(element.shadowRoot?.activeElement).to.equal(all(element, '[part=title]')[5]);
    expect(all(element, 'tbody tr')[5]?.getAttribute('aria-rowindex')).to.equal('7');
  });

  it('keeps what is over apart where people may come', async () => {
    const element = await show('table of events');
    expect(titles(element).at(-1)).to.equal('Appuntamento passato');
    expect(all(element, 'details table')).to.have.length(1);
    expect(all(element, 'details')[0]?.hasAttribute('open')).to.equal(false);
  });

  it('keeps its head in sight', async () => {
    const element = await show('table');
    const [head] = all(element, 'thead th');
    expect(head && getComputedStyle(head).position).to.equal('sticky');
  });
});

import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/elements/consultation/define.ts';
import {play, pressable, untilWords} from '../../faces/play.ts';
import {shownAs} from '../showing.ts';
import {active, valuesIn} from './asking.ts';

describe('<arengo-consultation>, a matrix', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is a table with headings where there is room, rows under each other where there is not', async () => {
    const element = await shownAs('consultation', 'matrix');
    await expect(element).to.be.accessible();
    const heads = () => element.shadowRoot?.querySelector('thead')?.checkVisibility();
    const [first, second] = element.shadowRoot?.querySelectorAll('tbody td') ?? [];
    expect(heads()).to.equal(true);
    expect(second?.getBoundingClientRect().top).to.equal(first?.getBoundingClientRect().top);
    await setViewport({width: 360, height: 600});
    expect(heads()).to.equal(false);
    expect(second?.getBoundingClientRect().top).to.be.above(first?.getBoundingClientRect().top ?? 0);
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    await expect(element).to.be.accessible();
  });

  it('takes one answer a row, or several', async () => {
    const one = await shownAs('consultation', 'matrix');
    await play(one, [{choose: 'Biblioteca: Male'}, {choose: 'Biblioteca: Bene'}]);
    expect(valuesIn(one, 'a/servizi/biblioteca')).to.deep.equal(['bene']);
    const several = await shownAs('consultation', 'matrix, several in a row');
    expect(valuesIn(several, 'a/servizi/biblioteca')).to.deep.equal(['male', 'bene']);
  });

  it('says what is wrong in its row, and leads from the summary to the row', async () => {
    const element = await shownAs('consultation', 'matrix, with errors');
    const links = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.errors a') ?? [])];
    expect(links.map(({textContent}) => textContent.trim())).to.deep.equal([
      'Come trovi questi servizi? Anagrafe: Scegli una risposta',
      'Come trovi questi servizi? Piscina comunale: Scegli una risposta',
    ]);
    links[1]?.click();
    await element.updateComplete;
    expect(active(element)).to.have.property('name', 'a/servizi/piscina');
    await play(element, [{choose: 'Anagrafe: Bene'}, {choose: 'Piscina comunale: Male'}]);
    pressable(element, 'button', 'Invia le risposte').click();
    await untilWords(element, 'Abbiamo ricevuto la tua risposta');
  });
});

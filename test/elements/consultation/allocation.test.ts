import {expect} from '@open-wc/testing';
import '../../../src/elements/consultation/define.ts';
import {control, play, untilWords, words} from '../../faces/play.ts';
import {nextPrinted} from '../printing.ts';
import {shownAs} from '../showing.ts';
import {active, said} from './asking.ts';

describe('<arengo-consultation>, an allocation', () => {
  it('shows at once what is left, and says it after a pause', async () => {
    const element = await shownAs('consultation', 'allocation');
    await expect(element).to.be.accessible();
    await play(element, [{write: '30', into: 'Parchi'}]);
    expect(words(element)).to.contain('Restano 70 di 100 punti');
    expect(said(element), 'not at every letter').to.equal('');
    while (said(element) === '') await new Promise(requestAnimationFrame);
    expect(said(element)).to.equal('Restano 70 di 100 punti');
  });

  it('gives no more by steps than there is, and says so', async () => {
    const element = await shownAs('consultation', 'allocation');
    await play(element, [
      {write: '95', into: 'Parchi'},
      {press: 'Aggiungi 10: Scuole'},
      {press: 'Aggiungi 10: Scuole'},
      {until: 'Non resta nulla da assegnare'},
    ]);
    expect(control(element, 'Scuole').value).to.equal('5');
    expect(said(element)).to.contain('Non resta nulla da assegnare');
    await play(element, [{press: 'Togli 10: Scuole'}]);
    expect(control(element, 'Scuole').value, 'nor less than nothing').to.equal('0');
  });

  it('keeps what was typed beyond the total, says by how much, and offers the most there is', async () => {
    const element = await shownAs('consultation', 'allocation, with errors');
    expect(control(element, 'Parchi').value).to.equal('90');
    await play(element, [{press: 'Parchi: riduci a 70'}, {until: 'Restano 0 di 100 punti'}]);
    expect(control(element, 'Parchi').value).to.equal('70');
    expect(active(element)).to.equal(control(element, 'Parchi'));
  });

  it('says on paper what is divided', async () => {
    const element = await shownAs('consultation', 'allocation');
    await play(element, [{unfold: 'Continua più tardi'}, {until: 'Stampa il questionario su carta'}]);
    const printed = nextPrinted(element);
    await play(element, [{press: 'Stampa il questionario su carta'}]);
    const sheet = await printed;
    expect(sheet.body.textContent).to.contain('Distribuisci in tutto 100 punti.');
    sheet.defaultView?.dispatchEvent(new Event('afterprint'));
  });

  it('leaves alone what is no number, and counts it as nothing', async () => {
    const element = await shownAs('consultation', 'allocation');
    await play(element, [{write: 'quaranta', into: 'Parchi'}, {press: 'Invia le risposte'}]);
    await untilWords(element, 'Controlla le risposte');
    expect(control(element, 'Parchi').value).to.equal('quaranta');
    expect(words(element)).to.contain('Restano 100 di 100 punti');
  });
});

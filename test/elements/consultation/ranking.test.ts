import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import '../../../src/elements/consultation/define.ts';
import {faceOf} from '../../faces.ts';
import {play, untilWords} from '../../faces/play.ts';
import {shown, shownAs} from '../showing.ts';
import {order, said, active} from './asking.ts';

const filled = () => shownAs('consultation', 'ranking, filled');

describe('<arengo-consultation>, a ranking', () => {
  it('names every control after its option', async () => {
    const element = await filled();
    await expect(element).to.be.accessible();
    expect(order(element)).to.deep.equal(['parchi', 'scuole']);
  });

  it('stays with what is moved, and says where it has come to', async () => {
    const element = await filled();
    await play(element, [{press: 'Sposta giù: Parchi'}, {until: 'Parchi: posizione 2 di 2'}]);
    expect(order(element)).to.deep.equal(['scuole', 'parchi']);
    expect(said(element)).to.equal('Parchi: posizione 2 di 2');
    expect(active(element)?.textContent).to.contain('Sposta giù: Parchi');
  });

  it('takes an option out again', async () => {
    const element = await filled();
    await play(element, [{press: 'Togli dall’ordine: Parchi'}, {until: 'Parchi: senza posizione'}]);
    expect(order(element)).to.deep.equal(['scuole']);
    expect(active(element)?.textContent).to.contain('Metti in ordine: Parchi');
  });

  it('ranks no more than may be ranked, and says so', async () => {
    const element = await filled();
    await play(element, [
      {press: 'Metti in ordine: Strade'},
      {press: 'Metti in ordine: Autobus'},
      {until: 'al massimo 3'},
    ]);
    expect(order(element)).to.deep.equal(['parchi', 'scuole', 'strade']);
  });

  it('takes a number, typed with the keyboard alone', async () => {
    const element = await filled();
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('[name="a/priorita/luci"]');
    select?.focus();
    await sendKeys({press: '1'});
    await untilWords(element, 'Illuminazione: posizione 1 di 3');
    expect(order(element)).to.deep.equal(['luci', 'parchi', 'scuole']);
    expect(active(element)).to.have.property('name', 'a/priorita/luci');
  });

  it('takes no order from two answers at one place, and shows both there until one is moved', async () => {
    const typed = ['parchi', 'luci'].map((code): [string, string] => [`a/priorita/${code}`, '1']);
    const draft = {typed, asked: [], savedAt: '2026-06-01T10:00:00+02:00'};
    const element = await shown({
      ...faceOf('consultation', 'rare types, draft found'),
      kept: {version: '1', draft},
    });
    const places = () =>
      ['parchi', 'luci'].map(
        (code) => element.shadowRoot?.querySelector<HTMLSelectElement>(`[name="a/priorita/${code}"]`)?.value,
      );
    expect(places()).to.deep.equal(['1', '1']);
    await play(element, [
      {press: 'Continua'},
      {until: 'Due risposte hanno la stessa posizione: dai a ognuna la sua'},
    ]);
    await expect(element).to.be.accessible();
    await play(element, [{press: 'Sposta su: Illuminazione'}, {until: 'Illuminazione: posizione 1 di 2'}]);
    expect(places()).to.deep.equal(['2', '1']);
  });

  it('is dragged by its grip', async () => {
    const element = await filled();
    const [first, second] = element.shadowRoot?.querySelectorAll('.grip') ?? [];
    if (!first || !second) throw new Error('two options are ranked');
    second.scrollIntoView({block: 'center'});
    await sendMouse({type: 'move', position: middleOf(second)});
    await sendMouse({type: 'down'});
    const [x, y] = middleOf(first);
    await sendMouse({type: 'move', position: [x, y - 20]});
    await sendMouse({type: 'up'});
    await untilWords(element, 'Scuole: posizione 1 di 2');
    expect(order(element)).to.deep.equal(['scuole', 'parchi']);
  });
});

function middleOf(element: Element): [number, number] {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

import {expect} from '@open-wc/testing';
import '../../../src/elements/consultation/define.ts';
import {control, play, untilWords, words} from '../../faces/play.ts';
import {shownAs} from '../showing.ts';
import {said, valuesIn} from './asking.ts';

const drawn = (element: Element) => element.shadowRoot?.querySelectorAll('fieldset .option').length ?? 0;

describe('<arengo-consultation>, a choice among many', () => {
  it('draws at most fifty of ten thousand, and what is chosen', async () => {
    const element = await shownAs('consultation', 'long choices, filled');
    await expect(element).to.be.accessible();
    expect(valuesIn(element, 'a/via')).to.deep.equal(['v1', 'v17']);
    for (const query of ['', 'v', 'via', 'liberta', '99', 'tigli 9', 'zzz']) {
      await play(element, [{write: query, into: 'Cerca tra'}]);
      expect(drawn(element), query).to.be.at.most(52);
      expect(valuesIn(element, 'a/via'), 'what is chosen stays').to.deep.equal(['v1', 'v17']);
      expect(element.shadowRoot?.querySelectorAll('*').length).to.be.below(500);
    }
    expect(words(element)).to.contain('Nessuna risposta trovata');
  });

  it('finds without accents and capitals, and says how many after a pause', async () => {
    const element = await shownAs('consultation', 'long choice');
    await play(element, [{write: 'LIBERTA', into: 'Cerca tra'}, {until: '6 risposte trovate'}]);
    expect(said(element)).to.equal('');
    while (said(element) === '') await new Promise(requestAnimationFrame);
    expect(said(element)).to.equal('6 risposte trovate');
    await play(element, [{write: 'libertà', into: 'Cerca tra'}]);
    expect(drawn(element)).to.equal(6);
  });

  it('looks at ten thousand texts once: a later letter folds what is sought and nothing else', async () => {
    const element = await shownAs('consultation', 'long choices, filled');
    await play(element, [{write: 't', into: 'Cerca tra'}]);
    const {normalize} = String.prototype;
    let folded = 0;
    String.prototype.normalize = function counted(this: string, ...form) {
      folded += 1;
      return normalize.apply(this, form);
    };
    try {
      for (const query of ['ti', 'tig', 'tigl', 'tigli', 'tigli 1', 'tigli 12'])
        await play(element, [{write: query, into: 'Cerca tra'}]);
    } finally {
      String.prototype.normalize = normalize;
    }
    expect(drawn(element)).to.be.above(0);
    expect(folded).to.be.within(1, 100);
  });

  it('takes back what was chosen', async () => {
    const element = await shownAs('consultation', 'long choices, filled');
    control(element, 'Via dei Tigli 1').click();
    await element.updateComplete;
    expect(valuesIn(element, 'a/via')).to.deep.equal(['v17']);
    expect(control(element, 'Via dei Tigli 1'), 'it can be put back').to.have.property('checked', false);
    const one = await shownAs('consultation', 'long choice, few found');
    await play(one, [{press: 'Togli la scelta'}]);
    expect(valuesIn(one, 'a/via')).to.deep.equal([]);
  });

  it('does not send what was only sought', async () => {
    const element = await shownAs('consultation', 'long choice');
    await play(element, [{write: 'tigli', into: 'Cerca tra'}]);
    expect(element.shadowRoot?.querySelector('.actions')?.textContent).not.to.contain('Cancella');
    await play(element, [{choose: 'Via dei Tigli 2'}, {press: 'Invia le risposte'}]);
    await untilWords(element, 'Abbiamo ricevuto la tua risposta');
  });
});

import {expect, oneEvent} from '@open-wc/testing';
import '../../src/elements/consultation/define.ts';
import type {Step} from '../faces.ts';
import {play, untilWords, words} from '../faces/play.ts';
import {opened, press} from './reading.ts';

const stepped = '/consultations/passi';
const next: Step = {press: 'Continua'};
const answered: readonly Step[] = [
  {until: 'Hai un cane?'},
  {choose: 'No'},
  next,
  {until: 'Quando vieni al parco con'},
  next,
  {until: 'Altre domande'},
  {choose: 'Ho letto'},
  next,
  {until: 'Controlla le tue risposte'},
];

describe('<arengo-consultation>, step by step', () => {
  beforeEach(() => localStorage.clear());

  it('leaves out the step that is not for this citizen, and brings the title of each into focus', async () => {
    const element = await opened(stepped);
    await play(element, [{until: 'Passo 1 di 4'}, {choose: 'No'}, next, {until: 'Passo 2 di 4'}]);
    expect(words(element)).not.to.contain('Come si chiama?');
    expect(element.shadowRoot?.querySelector('.lead'), 'the introduction was read').to.equal(null);
    expect(element.shadowRoot?.activeElement?.textContent.trim()).to.equal('Il parco');
    await expect(element).to.be.accessible();
  });

  it('goes back without losing or judging anything', async () => {
    const element = await opened(stepped);
    await play(element, [{until: 'Hai un cane?'}, {choose: 'Sì'}, next, {until: 'Come si chiama?'}]);
    await play(element, [{press: 'Indietro'}, {until: 'Hai un cane?'}]);
    expect(element.shadowRoot?.querySelector<HTMLInputElement>('input:checked')?.value).to.equal('si');
    expect(element.shadowRoot?.querySelector('[part=error-summary]')).to.equal(null);
  });

  it('leads from the check to one question, and back to the check', async () => {
    const element = await opened(stepped);
    await play(element, [...answered, {press: 'Cambia: Quanto ti piace'}, {until: 'Torna al riepilogo'}]);
    expect(element.shadowRoot?.activeElement).to.have.property('name', 'a/giudizio');
    await play(element, [{choose: '5'}, {press: 'Torna al riepilogo'}, {until: 'Controlla le tue risposte'}]);
    expect(words(element)).to.contain('Quanto ti piace il parco? 5');
  });

  it('begins another response at its first step', async () => {
    const element = await opened(stepped);
    await play(element, answered);
    const submitted = oneEvent(element, 'arengo-submitted');
    press(element, 'Invia le risposte');
    await submitted;
    const another = 'Compila un’altra risposta';
    await play(element, [{until: another}, {press: another}, {until: 'Passo 1 di 4'}]);
    expect(words(element)).to.contain('Hai un cane?');
  });

  it('shows the check, and the button that sends again, to whoever comes back to an unsettled send', async () => {
    const {fetch} = window;
    const refuse = (...[input, init]: Parameters<typeof fetch>) =>
      init?.method === 'POST' ? Promise.reject(new TypeError('Failed to fetch')) : fetch(input, init);
    window.fetch = refuse;
    try {
      const first = await opened(stepped);
      await play(first, answered);
      press(first, 'Invia le risposte');
      await untilWords(first, 'partono da sole');
      first.remove();
      const before = document.activeElement;
      const second = await opened(stepped);
      await untilWords(second, 'Riprova l’invio');
      expect(words(second)).to.contain('Controlla le tue risposte');
      expect(document.activeElement, 'nothing takes the focus by itself').to.equal(before);
      window.fetch = fetch;
      press(second, 'Riprova l’invio');
      await untilWords(second, 'Abbiamo ricevuto la tua risposta');
      expect(second.shadowRoot?.activeElement?.id).to.equal('receipt-title');
    } finally {
      window.fetch = fetch;
    }
  });

  it('asks all on one page when that is asked for', async () => {
    const element = await opened(stepped, {layout: 'page'});
    await untilWords(element, 'Invia le risposte');
    for (const word of ['Hai un cane?', 'Quanto ti piace', 'Ho letto'])
      expect(words(element)).to.contain(word);
    expect(words(element)).not.to.contain('Passo');
  });
});

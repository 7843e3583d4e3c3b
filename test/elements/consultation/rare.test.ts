import {expect} from '@open-wc/testing';
import '../../../src/elements/consultation/define.ts';
import {play, untilWords, words} from '../../faces/play.ts';
import {shownAs} from '../showing.ts';
import {active, order, valuesIn} from './asking.ts';

const {fetch} = window;

describe('<arengo-consultation>, rare types of questions', () => {
  afterEach(() => (window.fetch = fetch));

  it('goes on with what this device has kept of them', async () => {
    const element = await shownAs('consultation', 'rare types, draft found');
    expect(order(element)).to.deep.equal(['luci', 'parchi']);
    await play(element, [{press: 'Continua'}, {until: 'Passo 2 di 3'}]);
    expect(valuesIn(element, 'a/via')).to.have.members(['v3', 'v9000']);
    expect(valuesIn(element, 'a/dove/place')).to.deep.equal(['giardini']);
  });

  it('leads from the check to a rare question, and sends what was checked', async () => {
    const element = await shownAs('consultation', 'rare types, check of the answers');
    await play(element, [{press: 'Cambia: Come trovi questi servizi?'}, {until: 'Torna al riepilogo'}]);
    expect(active(element)).to.have.property('name', 'a/servizi/biblioteca');
    await play(element, [{choose: 'Biblioteca: Male'}, {press: 'Torna al riepilogo'}, {until: 'Controlla'}]);
    let sent = '';
    window.fetch = (...[input, init]) => {
      if (init?.method === 'POST') sent = typeof init.body === 'string' ? init.body : '';
      return fetch(input, init);
    };
    await play(element, [{press: 'Invia le risposte'}]);
    await untilWords(element, 'Abbiamo ricevuto la tua risposta');
    const {answers} = JSON.parse(sent) as {answers: readonly unknown[]};
    expect(answers).to.deep.equal([
      {linkId: 'priorita', value: ['luci', 'parchi']},
      {
        linkId: 'servizi',
        value: [
          {row: 'biblioteca', codes: ['male']},
          {row: 'anagrafe', codes: ['male']},
          {row: 'piscina', codes: ['non-so']},
        ],
      },
      {
        linkId: 'soldi',
        value: [
          {code: 'parchi', amount: 60},
          {code: 'strade', amount: 40},
        ],
      },
      {linkId: 'dove', value: {place: 'giardini', lat: 45.45, lon: 9.2}},
      {linkId: 'via', value: [{code: 'v3'}, {code: 'v9000'}]},
    ]);
  });

  it('puts what the server finds wrong at the row it is in', async () => {
    const element = await shownAs('consultation', 'rare types, check of the answers');
    window.fetch = (input, init) =>
      init?.method === 'POST'
        ? Promise.resolve(
            Response.json(
              {
                status: 422,
                code: 'invalid',
                errors: [{linkId: 'servizi', row: 'piscina', code: 'notAnOption'}],
              },
              {status: 422, headers: {'Content-Type': 'application/problem+json'}},
            ),
          )
        : fetch(input, init);
    await play(element, [{press: 'Invia le risposte'}, {until: 'Controlla le risposte'}]);
    const message = 'Come trovi questi servizi? Piscina comunale: Scegli una delle risposte proposte';
    expect(words(element)).to.contain(message);
    element.shadowRoot?.querySelector<HTMLElement>('.errors a')?.click();
    await untilWords(element, 'Passo 1 di 3');
    await element.updateComplete;
    expect(active(element)).to.have.property('name', 'a/servizi/piscina');
  });
});

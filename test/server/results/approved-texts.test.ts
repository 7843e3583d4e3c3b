import {expect, it} from 'vitest';
import {Results} from '../../../src/model/results.ts';
import {all} from '../reviews-contract.ts';
import {arriving} from '../snapshots-contract.ts';
import {consultation, town} from '../town.ts';

const name = {linkId: 'name', type: 'text', text: 'Nome?', personal: true};
const pets = {
  linkId: 'pets',
  type: 'choice',
  text: 'Animali?',
  personal: true,
  options: [{code: 'cat', text: 'Gatto'}],
};
const cat = {
  linkId: 'cat',
  type: 'text',
  text: 'Quale gatto?',
  enableWhen: [{question: 'pets', operator: '=', answer: 'cat'}],
};

it('shows with the results the texts that were approved, and no others', async () => {
  let now = new Date('2026-08-10T10:00:00Z');
  const {store, app} = await town({now: () => now});
  const {items = []} = consultation().questionnaire ?? {};
  const questionnaire = {version: '2', items: [...items, name, pets, cat]};
  await store.publish({consultations: [consultation({questionnaire, resultsPolicy: 'afterClosing'})]});
  const receipts = new Map<string, string>();
  for (const text of ['zeta', 'alfa', 'mai', 'riservato']) {
    const response = arriving(text, '2026-07-02T10:00:00.000Z', {
      questionnaireVersion: '2',
      answers: [
        {linkId: 'trees', value: {code: 'no'}},
        {linkId: 'why', value: text},
        {linkId: 'name', value: `nome ${text}`},
        {linkId: 'pets', value: {code: 'cat'}},
        {linkId: 'cat', value: `gatto ${text}`},
      ],
    });
    await store.record(response);
    receipts.set(text, response.receipt.id);
  }
  const texts = await all(store.reviews.texts('piazza'));
  const places = (...wanted: readonly string[]) =>
    texts.filter(({text}) => wanted.includes(text)).map(({place}) => ({place}));
  await store.reviews.decide(
    places('zeta', 'alfa', 'gatto alfa').map((one) => ({...one, verdict: {is: 'publish'}})),
    now,
  );
  await store.reviews.decide(
    places('riservato').map((one) => ({...one, verdict: {is: 'redact', text: '[…]'}})),
    now,
  );
  const shown = async () => {
    const answer = await app.request('/consultations/piazza/results', {
      headers: {Accept: 'application/json'},
    });
    const {questions} = Results.parse(await answer.json());
    return Object.fromEntries(
      questions
        .filter((one) => one.texts.length > 0)
        .map((one) => [one.linkId, one.texts.map(({text}) => text)]),
    );
  };
  // By their words; nothing of what follows a personal answer.
  expect(await shown()).toEqual({why: ['[…]', 'alfa', 'zeta']});
  await store.withdraw({receipt: receipts.get('alfa') ?? ''});
  now = new Date(now.getTime() + 61_000);
  expect(await shown()).toEqual({why: ['[…]', 'zeta']});
});

import type {Item} from '../../src/model/item.ts';
import type {Face, Step} from './face.ts';
import {shortConsultation} from './questionnaires.ts';

/** Five things that a town could do first. */
const options = [
  {code: 'parchi', text: 'Parchi'},
  {code: 'scuole', text: 'Scuole'},
  {code: 'strade', text: 'Strade'},
  {code: 'autobus', text: 'Autobus'},
  {code: 'luci', text: 'Illuminazione'},
];

export const rankingItem: Item = {
  linkId: 'priorita',
  type: 'ranking',
  text: 'Che cosa viene prima?',
  required: true,
  minChoices: 2,
  maxChoices: 3,
  options,
};

const send: Step = {press: 'Invia le risposte'};
const ask = (item: Item, name: string, steps: readonly Step[], words: readonly string[]): Face => ({
  widget: 'consultation',
  name,
  path: '/consultations/tipo',
  published: {
    consultations: [{...shortConsultation, id: 'tipo', questionnaire: {version: '1', items: [item]}}],
  },
  steps: [{until: 'Invia le risposte'}, ...steps],
  words,
});

/** The faces of the types of questions that few questionnaires use. */
export const typeFaces: readonly Face[] = [
  ask(rankingItem, 'ranking', [], ['Metti in ordine da 2 a 3 risposte', 'In ordine: 0 di 5', 'Parchi']),
  ask(
    rankingItem,
    'ranking, filled',
    [{press: 'Metti in ordine: Scuole'}, {press: 'Metti in ordine: Parchi'}, {press: 'Sposta su: Parchi'}],
    ['In ordine: 2 di 5', 'Parchi: posizione 1 di 2', 'Togli dall’ordine: Scuole'],
  ),
  ask(
    rankingItem,
    'ranking, with errors',
    [{press: 'Metti in ordine: Scuole'}, send, {until: 'Controlla le risposte'}],
    ['Che cosa viene prima? Scegli almeno 2 risposte'],
  ),
];

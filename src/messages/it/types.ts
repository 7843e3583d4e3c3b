import {plural} from '../plural.ts';
import type {TypeWords} from '../types.ts';

const options = (count: number) => plural('it', count, {one: '# risposta', other: '# risposte'});

export const types: TypeWords = {
  ranking: {
    hint(min, max) {
      const order = 'dalla più importante (1) in giù';
      if (min !== undefined && min === max) return `Metti in ordine ${options(min)}, ${order}`;
      if (min !== undefined && max !== undefined)
        return `Metti in ordine da ${min} a ${options(max)}, ${order}`;
      if (max !== undefined) return `Metti in ordine fino a ${options(max)}, ${order}`;
      return min === undefined
        ? `Metti in ordine le risposte, ${order}`
        : `Metti in ordine almeno ${options(min)}, ${order}`;
    },
    ranked: (count, of) => `In ordine: ${count} di ${of}`,
    position: 'Posizione di',
    add: (option) => `Metti in ordine: ${option}`,
    up: (option) => `Sposta su: ${option}`,
    down: (option) => `Sposta giù: ${option}`,
    remove: (option) => `Togli dall’ordine: ${option}`,
    moved: (option, position, of) => `${option}: posizione ${position} di ${of}`,
    removed: (option) => `${option}: senza posizione`,
    full: (max) => `Puoi metterne in ordine al massimo ${max}: prima togline una`,
  },
};

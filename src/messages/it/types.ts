import {plural} from '../plural.ts';
import type {TypeWords} from '../types.ts';
import {common} from './common.ts';

const options = (count: number) => plural('it', count, {one: '# risposta', other: '# risposte'});

const amount = (count: number, unit: string | undefined) =>
  unit === undefined ? common.number(count) : `${common.number(count)} ${unit}`;

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
  matrix: {
    one: 'Una risposta per riga',
    several: 'Anche più risposte per riga',
  },
  allocation: {
    hint: (total, unit) => `Dividi in tutto ${amount(total, unit)}`,
    left: (left, total, unit) =>
      left < 0
        ? `Hai superato il totale di ${amount(total, unit)}: togli ${common.number(-left)}`
        : plural('it', left, {
            one: `Resta # di ${amount(total, unit)}`,
            other: `Restano # di ${amount(total, unit)}`,
          }),
    add: (step, option) => `Aggiungi ${common.number(step)}: ${option}`,
    take: (step, option) => `Togli ${common.number(step)}: ${option}`,
    reduce: (option, most) => `${option}: riduci a ${common.number(most)}`,
    nothingLeft: 'Non resta nulla da assegnare: prima togli qualcosa da un’altra risposta',
  },
  location: {
    place: 'Un luogo dell’elenco',
    none: 'Nessuno di questi',
    text: 'Indirizzo o descrizione del luogo',
    point: 'Un punto nel riquadro',
    keys: 'Tocca o fai clic; con la tastiera: frecce per spostarlo, Maiusc e frecce per passi più grandi, Home per il centro.',
    lat: 'Latitudine',
    lon: 'Longitudine',
    at: (lat, lon) => `Punto: latitudine ${lat}, longitudine ${lon}`,
    remove: 'Togli il punto',
    removed: 'Il punto è stato tolto',
  },
  long: {
    search: (count) => `Cerca tra ${common.number(count)} risposte`,
    found: (count, shown) =>
      count === 0
        ? 'Nessuna risposta trovata: prova con altre parole'
        : count > shown
          ? `${common.number(count)} risposte: qui le prime ${shown}. Scrivi qualche lettera per cercare`
          : plural('it', count, {one: '# risposta trovata', other: '# risposte trovate'}),
    none: 'Togli la scelta',
  },
};

import {plural} from '../plural.ts';
import type {TimelineWords} from '../timeline.ts';
import {elided} from './common.ts';
import {said} from './said.ts';
import {standing} from './standing.ts';

const days = (count: number) => plural('it', count, {one: '# giorno', other: '# giorni'});

export const timeline: TimelineWords = {
  standingLabel: 'Stato',
  standing,
  said,
  lateness: ({isOpen, days: late, daysSinceFirst, isLeast}, isMoved) => {
    const least = isLeast ? 'almeno ' : '';
    const first = isMoved ? `${least}${days(daysSinceFirst)} dopo la prima scadenza` : '';
    if (late === 0)
      return isOpen
        ? `La scadenza attuale non è passata: sono ${first}`
        : `Raggiunta entro la scadenza attuale, ${first}`;
    const text = isOpen ? `In ritardo di ${days(late)}` : `Raggiunta con ${least}${days(late)} di ritardo`;
    return isMoved ? `${text}, ${first}` : text;
  },
  contradictory:
    'Queste date si contraddicono: la tappa risulta finita prima di cominciare. Le riportiamo come sono state pubblicate.',
  together: {
    differ: (aspect) => `${aspect}: le voci dicono cose diverse.`,
    agree: (aspect) => `${aspect}: le voci concordano.`,
    scales: (aspect) => `${aspect}: le voci usano scale diverse, che non si possono confrontare.`,
  },
  earlier: (count) => `Valutazioni precedenti (${count.toLocaleString('it')})`,
  axis: 'Le tappe nel tempo',
  columns: {milestone: 'Tappa', dates: 'Date'},
  marks: {
    due: 'Scadenza attuale',
    previous: 'Scadenza precedente',
    achieved: 'Raggiunta',
    today: 'Oggi',
  },
  since: (day) => elided(`Che cosa è cambiato dal ${day}`),
  nothingSince: 'Niente, per quanto dicono le date pubblicate.',
  achieved: 'Tappa raggiunta',
  moved: 'Scadenza spostata',
  unclear: (count) =>
    plural('it', count, {
      one: '# cambiamento ha una data non abbastanza precisa per dire se viene prima o dopo.',
      other: '# cambiamenti hanno una data non abbastanza precisa per dire se vengono prima o dopo.',
    }),
  logged: (number) => `Registrato dal server, n. ${number.toLocaleString('it')}`,
  written: 'Scritto da chi pubblica il piano',
  older: (count) => `Cambiamenti precedenti (${count.toLocaleString('it')})`,
};

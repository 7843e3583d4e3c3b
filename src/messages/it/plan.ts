import type {PlanWords} from '../plan.ts';
import {plural} from '../plural.ts';
import {periodWords} from '../period.ts';
import {common} from './common.ts';

export {common};

const {number} = common;

export const plan: PlanWords = {
  none: 'Nessun impegno pubblicato.',
  commitments: (count) => plural('it', count, {one: '# impegno', other: '# impegni'}),
  unreadable: (count) =>
    `Non è stato possibile leggere ${plural('it', count, {one: '# impegno', other: '# impegni'})}`,
  untitled: (code) => `Impegno ${code} (titolo non indicato)`,
  commitment: 'Impegno',
  label: {
    organisation: 'A cura di',
    period: 'Periodo',
    area: 'Area',
    plan: 'Piano',
    responsible: 'Responsabili',
    partners: 'Partner',
  },
  period: periodWords(
    common.dates,
    (start) => `da ${start}`,
    (end) => `fino a ${end}`,
  ),

  progress: ({achieved, total}) =>
    `${plural('it', achieved, {one: '# tappa raggiunta', other: '# tappe raggiunte'})} su ${number(total)}`,
  partial: ({achieved, unknown, total}) =>
    // Nothing known is not nothing done.
    unknown === total
      ? 'Stato delle tappe non indicato, elenco parziale'
      : plural('it', achieved, {
          one: '# tappa raggiunta, elenco parziale',
          other: '# tappe raggiunte, elenco parziale',
        }),
  milestonesUnknown: 'Tappe non indicate',
  besides: ({dropped, unknown}) =>
    [
      dropped > 0 && `Abbandonate: ${number(dropped)}.`,
      unknown > 0 && `Stato non indicato: ${number(unknown)}.`,
    ]
      .filter(Boolean)
      .join(' '),

  declared: (achieved, total) => `${number(achieved)} di ${number(total)}`,
  declaredBy: (by, at) => `Dato dichiarato da ${by}, ${at}`,
  declaredOver: 'Il numero dichiarato supera il totale: lo riportiamo come è stato pubblicato.',
  reference: 'Fonte',

  milestones: 'Tappe',
  status: {
    planned: 'Prevista',
    underway: 'In corso',
    achieved: 'Raggiunta',
    missed: 'Non raggiunta',
    dropped: 'Abbandonata',
    unknown: 'Stato non indicato',
  },
  due: (date) => `Scadenza: ${date}`,
  moved: ([first, ...others]) =>
    `Scadenza spostata${others[1] ? ` ${number(others.length)} volte` : ''}: ${first} → ${others.at(-1)}`,
  achievedAt: (date) => `Data: ${date}`,
  starts: (date) => `Inizio: ${date}`,
  // By hand: browsers do not agree on the zeros.
  shortDate: (date) =>
    date.length < 10 ? common.dates.day(date) : date.slice(0, 10).split('-').map(Number).reverse().join('/'),

  amounts: 'Risorse',
  amount: {planned: 'Previsto', committed: 'Stanziato', paid: 'Pagato'},
  money: (value, currency) =>
    new Intl.NumberFormat('it', {
      style: 'currency',
      currency,
      maximumFractionDigits: 2,
      trailingZeroDisplay: 'stripIfInteger',
    }).format(value),

  taking: 'Il piano in cifre e come tabella',
  otherCommitments: 'Altri impegni',
};

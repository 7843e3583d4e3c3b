import {AgendaEntry} from '../../src/model/agenda.ts';

/** One day, in ms. */
const day = 86_400_000;
/** The years that the register covers. */
export const years = Array.from({length: 10}, (_, index) => 2017 + index);
const days = Math.round((Date.UTC(2027, 0, 1) - Date.UTC(2017, 0, 1)) / day);

const bodies = ['Comune di Arengo', 'Regione Esempio', 'Ministero dell’Esempio', 'Città metropolitana'];
const roles = [
  'Assessora alla mobilità',
  'Sindaco',
  'Ministra',
  'Dirigente del settore verde',
  'Consigliere',
];
const subjects = [
  'Piano della mobilità',
  'Bilancio',
  'Alberi in città',
  'Gara dei rifiuti',
  'Accesso ai dati',
];

/**
 * An entry of a register of `total` that covers ten years, in the order of its days. Four of five are meetings; one in
 * ten is an exhibition or the like that takes several days, one in a hundred a season, and one in a thousand years.
 */
export function registered(index: number, total: number): AgendaEntry {
  const first = Date.UTC(2017, 0, 1) + Math.floor((index * days) / total) * day;
  const isMeeting = index % 5 !== 0;
  const long = index % 1000 === 0 ? 900 : index % 100 === 0 ? 80 : index % 10 === 0 ? 1 + (index % 7) : 0;
  const of = (list: readonly string[]) => list[index % list.length] ?? '';
  return AgendaEntry.parse({
    id: `registro-${String(index).padStart(7, '0')}`,
    kind: isMeeting ? 'meeting' : 'event',
    title: `${of(subjects)} (${index})`,
    language: 'it',
    start: dayOf(first),
    ...(long === 0 ? {} : {end: dayOf(first + long * day)}),
    datePrecision: 'day',
    status: index % 50 === 0 ? 'cancelled' : 'held',
    mode: index % 3 === 0 ? 'online' : 'inPerson',
    place: {name: 'Palazzo civico', address: `Via Roma ${index % 90}, Arengo`},
    organisation: {name: of(bodies), ipaCode: `c_a${index % 400}`},
    officials: [{role: of(roles), name: `Ada Neri ${index % 300}`, organisation: {name: of(bodies)}}],
    counterparts: isMeeting
      ? [
          {
            name: `Associazione ${index % 20_000}`,
            kind: 'organisation',
            register: {name: 'Registro per la trasparenza', number: `RT-${index % 20_000}`},
          },
        ]
      : [],
    subject: of(subjects),
    topics: ['Ambiente', 'Mobilità'].slice(0, 1 + (index % 2)),
    provenance: {publishedAt: dayOf(first + (index % 40) * day)},
  });
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

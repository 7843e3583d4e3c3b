import type {AgendaEntry} from '../../../src/model/agenda.ts';
import {longTitle as long} from '../face.ts';

/** An entry as its publisher would write it: what has a default may be left out. */
export type WrittenEntry = Partial<AgendaEntry> &
  Pick<AgendaEntry, 'id' | 'kind' | 'title' | 'start' | 'datePrecision'>;

export const assembly: WrittenEntry = {
  id: 'assemblea',
  kind: 'event',
  title: 'Assemblea di quartiere',
  start: '2099-10-08T18:00:00+02:00',
  end: '2099-10-08T20:30:00+02:00',
  datePrecision: 'minute',
  timeZone: 'Europe/Rome',
  mode: 'hybrid',
  place: {
    name: 'Sala civica',
    address: 'Via Roma 1, Prova',
    url: 'https://example.org/sala',
    accessibility: 'Ingresso senza gradini',
  },
  capacity: {places: 60, full: true},
  organisation: {name: 'Comune di Prova', url: 'https://example.org/'},
  url: 'https://example.org/assemblea',
  documents: [{title: 'Ordine del giorno', url: 'https://example.org/odg.pdf', mediaType: 'application/pdf'}],
  provenance: {source: 'Sito del Comune', url: 'https://example.org/agenda', publishedAt: '2026-09-01'},
};

export const meeting: WrittenEntry = {
  id: 'incontro',
  kind: 'meeting',
  title: 'Incontro sulla mobilità',
  start: '2024-02-08',
  datePrecision: 'day',
  status: 'held',
  mode: 'inPerson',
  officials: [{role: 'Assessora alla mobilità', organisation: {name: 'Comune di Prova'}}],
  counterparts: [
    {
      name: 'Utilitalia',
      kind: 'organisation',
      register: {name: 'Registro per la trasparenza', number: '123-45', url: 'https://example.org/registro'},
      onBehalfOf: 'Gestori idrici',
    },
    {kind: 'person'},
  ],
  subject: 'Piste ciclabili',
  minutesUrl: 'https://example.org/verbale.pdf',
  exemption: 'Dati personali di terzi',
};

export const event = (id: string, start: string, more: Partial<WrittenEntry> = {}): WrittenEntry => ({
  id,
  kind: 'event',
  title: `Appuntamento ${id}`,
  start,
  datePrecision: start.includes('Q') ? 'quarter' : start.length === 7 ? 'month' : 'day',
  ...more,
});

/** A month with all that can stand in one, and what is known of no day. */
export const november: readonly WrittenEntry[] = [
  event('intero', '2099-11-12'),
  event('sera', '2099-11-12T18:00:00+01:00', {
    datePrecision: 'minute',
    timeZone: 'Europe/Rome',
    end: '2099-11-13T00:00:00+01:00',
  }),
  event('mattina', '2099-11-12T09:00:00+01:00', {datePrecision: 'minute', timeZone: 'Europe/Rome'}),
  event('mostra', '2099-11-28', {end: '2099-12-02'}),
  event('saltato', '2099-11-20', {status: 'cancelled'}),
  event('mese', '2099-11'),
  event('trimestre', '2099-Q4'),
];

/** A register: late, in time, and a declaration of no meeting. */
export const published: readonly WrittenEntry[] = [
  {
    ...meeting,
    id: 'in ritardo',
    title: 'Incontro con Utilitalia',
    start: '2024-03-05',
    officials: [{role: 'Sindaca', name: 'Ada Prova'}],
    documents: [{title: 'Memoria', url: 'https://example.org/memoria.pdf', mediaType: 'application/pdf'}],
    provenance: {source: 'Registro', url: 'https://example.org/registro', publishedAt: '2024-04-16'},
  },
  {
    ...meeting,
    title: 'Incontro con Confcommercio',
    counterparts: [{name: 'Confcommercio', kind: 'organisation'}],
    subject: 'Mercati',
    provenance: {source: 'Registro', url: 'https://example.org/registro', publishedAt: '2024-02-20'},
  },
  {
    id: 'nullo',
    kind: 'meeting',
    title: 'Gennaio 2024',
    start: '2024-01',
    datePrecision: 'month',
    nilReturn: true,
    provenance: {source: 'Registro', url: 'https://example.org/registro'},
  },
];

export const inArabic = {
  ...assembly,
  language: 'ar',
  title: 'اجتماع الحي حول الساحة الجديدة',
  place: {name: 'قاعة البلدية'},
  subject: 'الأشجار والمقاعد',
};
export const stressed = {
  ...assembly,
  title: long,
  subject: long,
  place: {name: long},
  organisation: {name: long},
};

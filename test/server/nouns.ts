import {AgendaEntry} from '../../src/model/agenda.ts';
import {Dataset} from '../../src/model/dataset.ts';
import {Plan} from '../../src/model/plan.ts';
import {pages} from '../../server/src/pages/pages.ts';
import {town} from './town.ts';

type Changes = Record<string, unknown>;

/** A walk to take part in, on a summer evening in Rome. */
export function event(changes: Changes = {}): AgendaEntry {
  return AgendaEntry.parse({
    id: 'passeggiata',
    kind: 'event',
    title: 'Passeggiata nel quartiere',
    language: 'it',
    start: '2026-07-08T18:00:00+02:00',
    end: '2026-07-08T20:00:00+02:00',
    datePrecision: 'minute',
    timeZone: 'Europe/Rome',
    status: 'scheduled',
    mode: 'inPerson',
    place: {name: 'Piazza del Mercato', address: 'Via Roma 1; Arengo, (AR)', lat: 43.5, lon: 12.1},
    organisation: {name: 'Comune di Arengo', ipaCode: 'c_a000'},
    topics: ['Verde, parchi'],
    revision: 2,
    ...changes,
  });
}

/** A meeting with an interest representative, known to the day. */
export function meeting(changes: Changes = {}): AgendaEntry {
  return AgendaEntry.parse({
    id: 'incontro-1',
    kind: 'meeting',
    title: 'Incontro con Verde Vivo',
    language: 'it',
    start: '2026-06-10',
    datePrecision: 'day',
    status: 'held',
    mode: 'online',
    officials: [{role: 'Assessora alla mobilità', organisation: {name: 'Comune di Arengo'}}],
    counterparts: [
      {
        name: 'Verde Vivo',
        kind: 'organisation',
        register: {name: 'Registro per la trasparenza', number: 'RT-123'},
      },
      {kind: 'person', onBehalfOf: 'Verde Vivo'},
    ],
    subject: 'Alberi in città',
    documents: [{title: 'Memoria', url: 'https://www.example.it/memoria.pdf'}],
    provenance: {source: 'Comune di Arengo'},
    ...changes,
  });
}

/** A dataset with all that DCAT asks for. */
export function dataset(changes: Changes = {}): Dataset {
  return Dataset.parse({
    id: 'alberi',
    title: {it: 'Alberi della città', de: 'Bäume der Stadt'},
    language: 'it',
    description: 'Specie, posizione & altezza <in metri>.',
    publisher: {name: 'Comune di Arengo', ipaCode: 'c_a000'},
    holder: {name: 'Comune di Arengo', ipaCode: 'c_a000'},
    themes: ['ENVI'],
    frequency: 'MONTHLY',
    issued: '2020-05',
    modified: '2026-06-01',
    licence: {code: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', open: true},
    temporal: {start: '2026-Q1'},
    languages: ['it'],
    contact: {name: 'Ufficio dati', email: 'dati@example.it'},
    hvdCategory: 'c_ac64a52d',
    distributions: [
      {
        format: 'CSV',
        mediaType: 'text/csv',
        bytes: 1234,
        accessUrl: 'https://dati.example.it/alberi',
        downloadUrl: 'https://dati.example.it/alberi.csv?a=1&b=2',
      },
    ],
    ...changes,
  });
}

/** A plan: one commitment whose milestones are all known, one of which only some are, one of which nothing is. */
export function plan(changes: Changes = {}): Plan {
  return Plan.parse({
    id: 'piano-1',
    title: 'Piano d’azione',
    language: 'it',
    organisation: {name: 'Comune di Arengo', kind: 'pa'},
    period: {start: '2025-01', end: '2026-12'},
    declared: {
      achieved: 107,
      total: 152,
      unit: 'obiettivi',
      by: 'Dipartimento della funzione pubblica',
      at: '2018-06-30',
      url: 'https://www.example.it/rapporto',
    },
    commitments: [
      {
        code: 'A1',
        title: 'Dati più aperti',
        area: 'Trasparenza',
        responsible: [{name: 'Settore digitale'}],
        milestonesKnown: 'all',
        milestones: [
          {id: 'm1', title: 'Catalogo', status: 'achieved', achievedAt: '2025-12-01', due: '2025-12'},
          {
            id: 'm2',
            title: 'Portale =1+1',
            status: 'underway',
            due: '2026-09-30',
            previousDue: [{due: '2026-03-31', changedAt: '2026-02-01'}],
          },
          {id: 'm3', title: 'Formazione', status: 'dropped'},
          {id: 'm4', title: 'Verifica', status: 'planned'},
        ],
        assessments: [
          {voice: 'self', by: 'Comune', aspect: 'completion', scale: 'interna', value: 'quasi finito'},
          {
            voice: 'independent',
            by: 'IRM',
            aspect: 'completion',
            scale: 'IRM completion',
            value: 'Substantial',
          },
        ],
        history: [{at: '2026-02-01', change: 'Scadenza <spostata> & motivata', by: 'Giunta'}],
      },
      {
        code: 'A2',
        area: 'Trasparenza',
        milestonesKnown: 'some',
        milestones: [{id: 'x', title: 'Prima', status: 'achieved'}],
      },
      {code: 'B/1', title: 'Da definire'},
    ],
    provenance: {source: 'Comune di Arengo', url: 'https://www.example.it/piano'},
    ...changes,
  });
}

/** What a browser sends with a navigation. */
export const browser = {Accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'Accept-Language': 'it'};

/** The API with pages over a store in memory that holds one of each, and what a test may want besides. */
export async function commons(
  publication: Parameters<Awaited<ReturnType<typeof town>>['store']['publish']>[0] = {},
) {
  const made = await town({extras: {pages}});
  await made.store.publish({
    agenda: [event(), meeting()],
    datasets: [dataset()],
    plans: [plan()],
    ...publication,
  });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await made.app.request(path, {headers});
    // A fault of ours is no answer to test.
    if (made.reports.length > 0) throw made.reports[0];
    return answer;
  };
  const json = async (path: string) => (await get(path)).json();
  const text = async (path: string) => (await get(path)).text();
  const page = async (path: string) => (await get(path, browser)).text();
  return {...made, get, json, text, page};
}

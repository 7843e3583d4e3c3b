import {plural} from '../plural.ts';
import type {TrackingWords} from '../tracking.ts';
import {standing} from './standing.ts';

const commitments = (count: number) => plural('it', count, {one: '# impegno', other: '# impegni'});

export const tracking: TrackingWords = {
  standing,
  region: 'Filtra gli impegni',
  label: {
    q: 'Cerca negli impegni',
    area: 'Area o obiettivo',
    responsible: 'Responsabile',
    kind: 'Chi partecipa',
    status: 'Stato',
    late: 'Solo in ritardo',
  },
  any: 'Qualsiasi',
  kind: {
    pa: 'Amministrazioni pubbliche',
    cso: 'Società civile',
    company: 'Imprese',
    other: 'Altri',
  },
  option: (text, count) => `${text} (${count.toLocaleString('it')})`,
  order: 'Ordine',
  orders: {plan: 'Come nel piano', title: 'Titolo', due: 'Prossima scadenza', status: 'Stato'},
  moreFilters: (active) =>
    active === 0
      ? 'Altri filtri e ordine'
      : `Altri filtri e ordine (${plural('it', active, {one: '# attivo', other: '# attivi'})})`,
  active: 'Filtri attivi',
  remove: (filter) => `Togli il filtro «${filter}»`,
  clear: 'Cancella tutti i filtri',
  found: (count, total) => `${commitments(count)} di ${total.toLocaleString('it')}`,
  nothing: 'Nessun impegno corrisponde ai filtri.',
  more: 'Mostra altri impegni',
  shown: (shown, total) => `${shown.toLocaleString('it')} di ${total.toLocaleString('it')}`,
  coming: (shown, total) =>
    `Per ora ${commitments(shown)} di ${total.toLocaleString('it')}: gli altri stanno arrivando.`,
  moreGroups: 'Mostra altri gruppi',

  figures: 'Il piano in cifre',
  ofCommitments: (count) => `${commitments(count)}, per stato`,
  statusMeaning:
    'Lo stato viene solo dalle tappe pubblicate: se l’elenco non è completo, un impegno non risulta mai raggiunto. Le valutazioni non contano.',
  lateCount: (count) => plural('it', count, {one: '# impegno in ritardo', other: '# impegni in ritardo'}),
  lateMeaning:
    'In ritardo è un impegno che ha una tappa prevista o in corso oltre la sua scadenza attuale o, se l’elenco è completo, oltre la fine dell’impegno. Dove lo stato non è indicato, nessun ritardo viene contato.',
  milestones: (achieved, total) =>
    `${plural('it', achieved, {one: '# tappa raggiunta', other: '# tappe raggiunte'})} su ${total.toLocaleString('it')}`,
  milestonesMeaning: (of, all) =>
    `Solo gli impegni con l’elenco completo delle tappe: ${of.toLocaleString('it')} su ${all.toLocaleString('it')}. Le tappe abbandonate restano nel totale.`,
  moved: (count) =>
    plural('it', count, {one: '# tappa con scadenza spostata', other: '# tappe con scadenza spostata'}),
  sums: 'Risorse',
  sumsMeaning: 'Somme per tipo e valuta, degli impegni che indicano un importo.',
  sumOf: (count) => `di ${commitments(count)}`,

  table: 'Scarica la tabella (CSV)',
  tableMeaning: 'Gli impegni mostrati, con le colonne di Open Government Partnership.',
  fileName: 'impegni',
  saved: (name) => `Salvato: ${name}`,
  notSaved: 'Non è stato possibile creare il file.',
};

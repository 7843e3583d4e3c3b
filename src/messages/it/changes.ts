import type {ChangeWords} from '../changes.ts';

const list = (words: readonly string[]) => new Intl.ListFormat('it', {type: 'conjunction'}).format(words);
const was = (before: string | undefined) => (before === undefined ? '' : ` (prima: ${before})`);

export const changes: ChangeWords = {
  heading: 'Che cosa è cambiato',
  help: 'Ogni modifica della consultazione dopo la pubblicazione, con la data. Da questo elenco non si toglie nulla.',
  none: 'Nulla è cambiato dalla pubblicazione.',
  all: 'Tutte le modifiche',
  kinds: {
    published: () => 'Pubblicata',
    opening: (after, before) => `Apertura spostata a ${after ?? 'data non indicata'}${was(before)}`,
    extended: (after, before) => `Prorogata fino a ${after ?? 'data non indicata'}${was(before)}`,
    shortened: (after, before) => `Scadenza anticipata a ${after ?? 'data non indicata'}${was(before)}`,
    closed: (_after, before) => `Chiusa in anticipo${was(before)}`,
    reopened: (after) => (after === undefined ? 'Riaperta' : `Riaperta fino a ${after}`),
    suspended: () => 'Sospesa',
    resumed: () => 'Ripresa: si può di nuovo rispondere',
    withdrawn: () => 'Ritirata',
    questionnaire: (after, before) =>
      `${before === undefined ? 'Pubblicato il questionario' : 'Nuova versione del questionario'}: ${after ?? 'senza nome'}${was(before)}`,
    outcome: () => 'Pubblicati gli esiti',
  },
  edited: (fields) => `Modifiche al testo o ai dati: ${list(fields)}`,
  other: 'Altra modifica',
  fields: {
    id: 'nome interno',
    title: 'titolo',
    summary: 'sintesi',
    description: 'descrizione',
    language: 'lingua',
    organisation: 'amministrazione',
    opensAt: 'apertura',
    closesAt: 'scadenza',
    timeZone: 'fuso orario',
    extendedFrom: 'dati della proroga',
    state: 'stato',
    stateReason: 'motivo dello stato',
    topics: 'temi',
    documents: 'documenti',
    otherWays: 'altri modi per partecipare',
    privacy: 'informativa sui dati personali',
    identification: 'identificazione',
    questionnaire: 'questionario',
    resultsPolicy: 'pubblicazione dei risultati',
    participants: 'numero dei partecipanti',
    outcome: 'esiti',
    provenance: 'provenienza dei dati',
    populations: 'tabelle della popolazione',
    purgeAfter: 'cancellazione delle risposte',
  },
};

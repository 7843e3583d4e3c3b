import type {Dataset} from '../../../src/model/dataset.ts';
import type {Row} from './csv.ts';
import {csvOf, joined, wordsOf} from './csv.ts';

const columns = [
  'Identificativo',
  'Titolo',
  'Descrizione',
  'Titolare',
  'Editore',
  'Temi',
  'Frequenza',
  'Pubblicato',
  'Aggiornato',
  'Licenza',
  'Formati',
  'Indirizzi',
  'Pagina',
  'Parole chiave',
  'Diritti di accesso',
];

/** The datasets, one a row. */
export function datasetsCsv(datasets: readonly Dataset[]): string {
  return csvOf(columns, datasets.map(rowOf));
}

function rowOf(dataset: Dataset): Row {
  const {id, language, licence, distributions} = dataset;
  const words = (text: Parameters<typeof wordsOf>[0]) => wordsOf(text, language);
  return [
    id,
    words(dataset.title),
    words(dataset.description),
    words(dataset.holder?.name),
    words(dataset.publisher?.name),
    joined(dataset.themes),
    dataset.frequency,
    dataset.issued,
    dataset.modified,
    licence?.code ?? words(licence?.title),
    joined([...new Set(distributions.map(({format}) => format))]),
    joined(
      distributions.map(({downloadUrl, accessUrl}) => downloadUrl ?? accessUrl),
      ' ',
    ),
    dataset.landingPage,
    joined(dataset.keywords ?? []),
    dataset.accessRights,
  ];
}

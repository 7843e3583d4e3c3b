import {Contact} from '../../model/contact.ts';
import {Dataset} from '../../model/dataset.ts';
import {read} from '../../model/read.ts';
import {isLink} from '../../model/scheme.ts';
import {shortHash} from '../short-hash.ts';
import type {Shape} from './columns.ts';
import type {Row} from './row.ts';
import type {TableReading} from './table.ts';
import {kindOf, tableOf} from './table.ts';
import {numberOf} from './values.ts';

/** A list of datasets, one row a distribution; rows with the same identifier, or else title and holder, are one dataset. */
const datasetShape = {
  columns: {
    id: {it: 'Identificativo, ID, Codice', en: 'Identifier, Code'},
    title: {it: 'Titolo, Dataset, Nome, Nome dataset', en: 'Title, Name, Dataset title'},
    description: {it: 'Descrizione', en: 'Description'},
    holder: {it: 'Titolare, Titolare dei dati, Ente titolare', en: 'Holder, Rights holder'},
    publisher: {it: 'Editore, Pubblicatore', en: 'Publisher'},
    themes: {it: 'Temi, Tema', en: 'Themes, Theme'},
    keywords: {it: 'Parole chiave, Parola chiave, Etichette, Tag', en: 'Keywords, Keyword, Tags'},
    frequency: {it: 'Frequenza, Frequenza di aggiornamento', en: 'Frequency, Update frequency'},
    issued: {
      it: 'Pubblicato il, Pubblicato, Data di pubblicazione, Data di rilascio',
      en: 'Issued, Published on',
    },
    modified: {
      it: 'Aggiornato il, Aggiornato, Ultimo aggiornamento, Data di aggiornamento, Ultima modifica, Data di modifica',
      en: 'Modified, Last updated, Updated on',
    },
    licence: {it: 'Licenza', en: 'Licence, License'},
    accessRights: {it: 'Diritti di accesso', en: 'Access rights'},
    spatial: {it: 'Territorio, Copertura geografica', en: 'Spatial coverage, Geographic coverage'},
    from: {it: 'Periodo dal, Inizio del periodo', en: 'Period from, Start of period'},
    to: {it: 'Periodo al, Fine del periodo', en: 'Period to, End of period'},
    contact: {it: 'Contatto, Punto di contatto, Contatti', en: 'Contact, Contact point'},
    page: {it: 'Pagina, Pagina del dataset, Scheda', en: 'Page, Landing page'},
    format: {it: 'Formato', en: 'Format'},
    mediaType: {it: 'Tipo di file, Tipo MIME, Media type', en: 'Media type, MIME type'},
    accessUrl: {it: 'URL, Link, Indirizzo, URL di accesso', en: 'Access URL, Address'},
    downloadUrl: {it: 'URL di download, Download, Scarica', en: 'Download URL'},
    bytes: {it: 'Byte, Dimensione in byte', en: 'Bytes, Size in bytes'},
    rights: {it: 'Diritti, Note sui diritti', en: 'Rights, Rights statement'},
  },
  required: [['title'], ['accessUrl', 'downloadUrl', 'page', 'licence']],
} as const satisfies Shape<string>;

/** A table of datasets. */
export const datasets = kindOf(datasetShape, (rows) => ({is: 'datasets', items: readDatasets(rows)}));

/** Read a table of datasets. */
export function readDatasetTable(input: string | Uint8Array): TableReading {
  return tableOf(input, [datasets]);
}

type Field = keyof typeof datasetShape.columns;

/** Codes of the EU's authority table of frequencies. */
const frequencies = {
  CONT: 'continua, in tempo reale, continuous',
  DAILY: 'giornaliera, quotidiana, daily',
  WEEKLY: 'settimanale, weekly',
  MONTHLY: 'mensile, monthly',
  QUARTERLY: 'trimestrale, quarterly',
  ANNUAL_2: 'semestrale, twice a year',
  ANNUAL: 'annuale, yearly, annual',
  IRREG: 'irregolare, irregular',
  NEVER: 'mai, never',
};

/** Codes of the EU's authority table of access rights. */
const accessRights = {
  PUBLIC: 'pubblico, aperto a tutti, libero, public',
  RESTRICTED: 'limitato, ristretto, con restrizioni, restricted',
  NON_PUBLIC: 'non pubblico, riservato, non public',
};

/** Read the rows of a list of datasets. */
function readDatasets(rows: readonly Row<Field>[]): readonly Dataset[] {
  const groups = new Map<string, {first: Row<Field>; candidate: Candidate; rows: Map<string, number>}>();
  for (const row of rows) {
    if (row.isHidden) continue;
    row.needs('title');
    const candidate = candidateOf(row);
    if (row.isHidden) continue;
    const known = groups.get(candidate.id);
    const name = JSON.stringify(candidate.distributions);
    // A row that adds nothing has no distribution, or one that is there already.
    const of = known && (candidate.distributions.length === 0 ? known.first.number : known.rows.get(name));
    if (known === undefined)
      groups.set(candidate.id, {first: row, candidate, rows: new Map([[name, row.number]])});
    else if (of !== undefined) row.faults.push({code: 'duplicate', row: row.number, of});
    else {
      known.candidate.distributions.push(...candidate.distributions);
      known.rows.set(name, row.number);
    }
  }
  return [...groups.values()].flatMap(({first, candidate}) => {
    const reading = read(Dataset, candidate);
    if (reading.fits) return [reading.value];
    const [{path, reason}] = reading.misfits;
    first.faults.push({code: 'misfit', row: first.number, detail: `${path} ${reason}`});
    return [];
  });
}

type Candidate = ReturnType<typeof candidateOf>;

function candidateOf(row: Row<Field>) {
  const title = row.text('title');
  const holder = row.text('holder');
  const publisher = row.text('publisher');
  const downloadUrl = row.link('downloadUrl');
  const accessUrl = row.link('accessUrl') ?? downloadUrl;
  const licence = row.text('licence');
  const bytes = sizeOf(row);
  const [start, end] = [edgeOf(row, 'from', '01-01'), edgeOf(row, 'to', '12-31')];
  const contact = row.text('contact');
  return {
    id: row.text('id') ?? shortHash(JSON.stringify([title, holder ?? publisher])),
    title,
    language: row.columns.language,
    description: row.text('description'),
    holder: holder === undefined ? undefined : {name: holder},
    publisher: publisher === undefined ? undefined : {name: publisher},
    themes: row.texts('themes'),
    // Unlike a theme's, the name of a keyword has no comma.
    keywords: row.texts('keywords').flatMap((words) => words.split(/\s*,\s*/).filter(Boolean)),
    frequency: row.word('frequency', frequencies),
    issued: row.date('issued'),
    modified: row.date('modified'),
    licence: licence === undefined ? undefined : isLink(licence) ? {url: licence} : {title: licence},
    accessRights: row.word('accessRights', accessRights),
    spatial: row.text('spatial'),
    temporal: start === undefined && end === undefined ? undefined : {start, end},
    contact: contact === undefined ? undefined : contactOf(contact),
    landingPage: row.link('page'),
    distributions:
      accessUrl === undefined
        ? []
        : [
            {
              format: row.text('format'),
              mediaType: row.text('mediaType'),
              bytes,
              accessUrl,
              downloadUrl,
              rights: row.text('rights'),
            },
          ],
  };
}

/** How large a file is; what is no number of bytes is left out and told, the dataset stays. */
function sizeOf(row: Row<Field>): number | undefined {
  const value = row.text('bytes');
  const bytes = value === undefined ? undefined : numberOf(value, row.columns.language);
  if (bytes !== undefined && Number.isSafeInteger(bytes) && bytes >= 0) return bytes;
  if (value !== undefined)
    row.faults.push({code: 'notASize', row: row.number, column: row.columns.nameOf('bytes'), value});
  return undefined;
}

/** The first or last day of a period: of a year alone, its own. */
function edgeOf(row: Row<Field>, field: 'from' | 'to', day: string): string | undefined {
  const text = row.text(field) ?? '';
  return /^\d{4}$/.test(text) ? `${text}-${day}` : row.date(field);
}

/** An address to write to, a page, or else a name. */
function contactOf(text: string): Contact {
  if (isLink(text)) return {url: text};
  return Contact.safeParse({email: text}).success ? {email: text} : {name: text};
}

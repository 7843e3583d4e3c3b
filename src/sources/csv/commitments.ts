import {Commitment, Milestone} from '../../model/commitment.ts';
import {read} from '../../model/read.ts';
import type {Shape} from './columns.ts';
import {ogpCommitments} from './ogp.ts';
import type {Row} from './row.ts';
import type {TableReading} from './table.ts';
import {kindOf, tableOf} from './table.ts';

/** Commitments, one row a milestone; a row that names no commitment belongs to the one above it. */
const commitmentShape = {
  columns: {
    code: {it: 'Codice, Codice impegno, N., Numero, N. impegno', en: 'Code, Commitment code, No., Number'},
    title: {
      it: 'Impegno, Titolo, Titolo impegno, Titolo dell’impegno',
      en: 'Commitment, Title, Commitment title',
    },
    area: {it: 'Area, Ambito, Azione', en: 'Area, Theme'},
    objective: {it: 'Obiettivo, Obiettivo del piano', en: 'Objective, Plan objective'},
    responsible: {
      it: 'Responsabile, Responsabili, Amministrazione responsabile, Ente responsabile, Titolare',
      en: 'Responsible, Responsible body, Lead, Lead institution',
    },
    partners: {
      it: 'Partner, Altri soggetti, Soggetti coinvolti',
      en: 'Partners, Other bodies, Supporting institution(s)',
    },
    description: {it: 'Descrizione', en: 'Description, Full text'},
    start: {it: 'Inizio, Data inizio, Data di inizio', en: 'Start, Start date'},
    end: {it: 'Fine, Data fine, Data di fine, Termine', en: 'End, End date'},
    planned: {it: 'Previsto, Importo previsto', en: 'Planned amount, Budget'},
    committed: {it: 'Stanziato, Importo stanziato', en: 'Committed, Committed amount'},
    paid: {it: 'Pagato, Importo pagato', en: 'Paid, Paid amount'},
    known: {it: 'Elenco tappe, Elenco delle tappe', en: 'List of milestones, Milestones known'},
    milestone: {
      it: 'Tappa, Titolo tappa, Attività, Traguardo, Output',
      en: 'Milestone, Milestone title, Activity, Deliverable',
    },
    due: {it: 'Scadenza, Scadenza tappa, Data prevista, Entro il', en: 'Due, Due date, Deadline'},
    previousDue: {
      it: 'Scadenza precedente, Scadenza originaria, Prima scadenza',
      en: 'Previous due date, Original due date, Previous deadline',
    },
    status: {it: 'Stato, Stato tappa, Stato della tappa', en: 'Status, Milestone status'},
    achievedAt: {
      it: 'Raggiunta il, Data raggiungimento, Data di raggiungimento, Completata il',
      en: 'Achieved on, Achieved, Date achieved, Completed on',
    },
    evidence: {it: 'Evidenze, Evidenza, Prova, Prove, Documenti, Link', en: 'Evidence, Documents, Link'},
  },
  required: [
    ['code', 'title'],
    ['milestone', 'responsible', 'area', 'objective'],
  ],
} as const satisfies Shape<string>;

/** A table of commitments. */
export const commitments = kindOf(commitmentShape, (rows) => ({
  is: 'commitments',
  items: readCommitments(rows),
}));

/** Read a table of commitments. */
export function readCommitmentTable(input: string | Uint8Array): TableReading {
  return tableOf(input, [ogpCommitments, commitments]);
}

type Field = keyof typeof commitmentShape.columns;

const statuses = {
  planned: 'prevista, previsto, pianificata, da avviare, non avviata, planned, not started',
  underway: 'in corso, avviata, avviato, iniziata, underway, in progress, started',
  achieved: 'raggiunta, raggiunto, completata, completato, conclusa, achieved, done, completed',
  missed: 'mancata, mancato, non raggiunta, non raggiunto, missed, not achieved',
  dropped: 'abbandonata, abbandonato, annullata, eliminata, dropped, cancelled',
};
const extents = {
  all: 'completo, tutte, tutto, all, complete',
  some: 'parziale, incompleto, alcune, some, partial',
  none: 'sconosciuto, nessuna, none, unknown',
};

/** Read the rows of a plan. */
function readCommitments(rows: readonly Row<Field>[]): readonly Commitment[] {
  const groups = new Map<string, Row<Field>[]>();
  let current: string | undefined;
  for (const row of rows) {
    current = row.text('code') ?? row.text('title') ?? current;
    if (current === undefined) row.needs('code', 'title');
    else groups.set(current, [...(groups.get(current) ?? []), row]);
  }
  return [...groups].flatMap(([name, group]) => commitmentOf(name, group));
}

function commitmentOf(name: string, rows: readonly Row<Field>[]): readonly Commitment[] {
  const milestones = rows.flatMap((row, index) =>
    milestoneOf(row, row.text('milestone') && `${name}-${index + 1}`),
  );
  const firstOf = <T>(cell: (row: Row<Field>) => T | undefined) =>
    rows.reduce<T | undefined>((found, row) => found ?? cell(row), undefined);
  const bodies = (field: Field) =>
    (firstOf((row) => row.text(field)) ? rows : []).flatMap((row) => row.texts(field));
  const amounts = (['planned', 'committed', 'paid'] as const).flatMap((kind) => {
    const value = firstOf((row) => row.amount(kind));
    return value === undefined ? [] : [{kind, value, currency: 'EUR'}];
  });
  const objective = firstOf((row) => row.text('objective'));
  const candidate = {
    code: name,
    title: firstOf((row) => row.text('title')),
    // In many plans the objectives are what they are divided into.
    area: firstOf((row) => row.text('area')) ?? objective,
    objective,
    responsible: [...new Set(bodies('responsible'))].map((body) => ({name: body})),
    partners: [...new Set(bodies('partners'))].map((body) => ({name: body})),
    description: firstOf((row) => row.text('description')),
    start: firstOf((row) => row.date('start')),
    end: firstOf((row) => row.date('end')),
    milestones,
    amounts: amounts.length > 0 ? amounts : undefined,
  };
  const shown = rows.filter((row) => !row.isHidden);
  const [first] = shown;
  if (!first) return [];
  // A list that lost a row is not whole, whatever the table says: its bar would be too long or too short.
  const isWhole = firstOf((row) => row.word('known', extents)) === 'all' && shown.length === rows.length;
  const milestonesKnown = milestones.length === 0 ? 'none' : isWhole ? 'all' : 'some';
  const reading = read(Commitment, {...candidate, milestonesKnown});
  if (reading.fits) return [reading.value];
  const [{path, reason}] = reading.misfits;
  first.faults.push({code: 'misfit', row: first.number, detail: `${path} ${reason}`});
  return [];
}

function milestoneOf(row: Row<Field>, id: string | undefined): readonly Milestone[] {
  if (id === undefined) return [];
  const previous = row.date('previousDue');
  const candidate = {
    id,
    title: row.text('milestone'),
    due: row.date('due'),
    previousDue: previous === undefined ? [] : [{due: previous}],
    status: row.word('status', statuses),
    achievedAt: row.date('achievedAt'),
    evidence: row.links('evidence'),
  };
  if (row.isHidden) return [];
  const reading = read(Milestone, candidate);
  if (reading.fits) return [reading.value];
  const [{path, reason}] = reading.misfits;
  row.faults.push({code: 'misfit', row: row.number, detail: `${path} ${reason}`});
  return [];
}

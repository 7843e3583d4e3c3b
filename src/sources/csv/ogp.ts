import {Commitment} from '../../model/commitment.ts';
import {read} from '../../model/read.ts';
import {isLink} from '../../model/scheme.ts';
import type {Shape} from './columns.ts';
import type {Row} from './row.ts';
import {kindOf} from './table.ts';
import {momentOf} from './values.ts';

/** It has names in English alone. */
const same = (names: string) => ({it: names, en: names});

/** The columns of the spreadsheet of commitments of the Open Government Partnership: one row a commitment. */
const ogpShape = {
  columns: {
    unique: same('Commitment Unique Identifier'),
    country: same('Country/Locality'),
    plan: same('Action Plan Number'),
    number: same('Commitment Number'),
    code: same('Code'),
    area: same('Theme'),
    title: same('Commitment Title'),
    short: same('Short Title'),
    description: same('Full Text'),
    start: same('Start Date'),
    end: same('End Date'),
    responsible: same('Lead Institution'),
    partners: same('Supporting Institution(s), Supporting Institutions'),
    url: same('URL'),
    potential: same('Potential Impact, Ambition'),
    completion: same('Completion (Progress Report)'),
    earlyResults: same('Did It Open Government (Overall), Early Results'),
  },
  language: 'en',
  // What tells it from a table of ours.
  required: [['unique'], ['title', 'short'], ['completion', 'plan']],
} as const satisfies Shape<string>;

type Field = keyof typeof ogpShape.columns;

/** The scales of the Independent Reporting Mechanism. */
const scales = {completion: 'IRM completion', potential: 'IRM potential', earlyResults: 'IRM early results'};

/** A table of commitments in the columns of the OGP, as it publishes them and as ours are exported. */
export const ogpCommitments = kindOf(ogpShape, (rows) => {
  const seen = new Map<string, number>();
  // `Code` is that of a country there; in an export of ours, that of the commitment, and no other has it.
  const codes = rows.map((row) => said(row, 'code'));
  const isOwn = new Set(codes).size === codes.length;
  return {
    is: 'commitments',
    items: rows.flatMap((row) => {
      if (row.isHidden) return [];
      const number = [said(row, 'plan'), said(row, 'number')].filter(Boolean).join('-');
      const code = said(row, 'unique') ?? (isOwn ? said(row, 'code') : undefined) ?? (number || undefined);
      if (code === undefined) row.needs('unique', 'code');
      const of = seen.get(code ?? '');
      if (of !== undefined) row.faults.push({code: 'duplicate', row: row.number, of});
      if (row.isHidden || code === undefined || of !== undefined) return [];
      seen.set(code, row.number);
      const reading = read(Commitment, commitmentOf(row, code));
      if (reading.fits) return [reading.value];
      const [{path, reason}] = reading.misfits;
      row.faults.push({code: 'misfit', row: row.number, detail: `${path} ${reason}`});
      return [];
    }),
  };
});

function commitmentOf(row: Row<Field>, code: string) {
  const bodies = (field: Field) =>
    said(row, field) === undefined ? [] : [...new Set(row.texts(field))].map((name) => ({name}));
  const url = said(row, 'url');
  return {
    code,
    title: said(row, 'title') ?? said(row, 'short'),
    area: said(row, 'area'),
    description: said(row, 'description'),
    start: dateOf(row, 'start'),
    end: dateOf(row, 'end'),
    responsible: bodies('responsible'),
    partners: bodies('partners'),
    assessments: (['completion', 'potential', 'earlyResults'] as const).flatMap((aspect) => {
      const value = said(row, aspect);
      return value === undefined
        ? []
        : [{voice: 'independent', by: 'IRM', aspect, scale: scales[aspect], value}];
    }),
    related: url !== undefined && isLink(url) ? [{title: new URL(url).host, url}] : undefined,
  };
}

/** A cell of this table; what is not available or not determined is not said. */
const said = (row: Row<Field>, field: Field): string | undefined => {
  const text = row.text(field);
  return text === undefined || /^(NA|ND|N\/A)$/i.test(text) ? undefined : text;
};

/** A date as far as it is one: the OGP has been given many kinds, and none hides a commitment. */
function dateOf(row: Row<Field>, field: Field): string | undefined {
  const moment = momentOf(said(row, field) ?? '');
  return typeof moment === 'object' ? moment.date : undefined;
}

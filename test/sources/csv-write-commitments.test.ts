import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import type {Commitment} from '../../src/model/commitment.ts';
import {Plan} from '../../src/model/plan.ts';
import {readCommitmentTable} from '../../src/sources/csv/commitments.ts';
import {commitmentsCsv} from '../../src/sources/csv/write-commitments.ts';

type Changes = Readonly<Record<string, unknown>>;

const planOf = (...commitments: readonly Changes[]) =>
  Plan.parse({
    id: '6nap',
    title: {it: 'Sesto piano', en: 'Sixth plan'},
    language: 'it',
    organisation: {name: 'Dipartimento'},
    period: {start: '2024-09', end: '2026-06-30'},
    provenance: {source: 'open.gov.it', url: 'https://example.org/6nap'},
    commitments: commitments.map((one, index) => ({code: `A${index + 1}`, ...one})),
  });
const rowsOf = (of: Plan, commitments: readonly Commitment[] = of.commitments): Record<string, string>[] =>
  parse(commitmentsCsv(of, commitments), {bom: true, columns: true});
const rowOf = (changes: Changes) => rowsOf(planOf(changes))[0] ?? {};

const reviewed = (value: string, at?: string, more: Changes = {}) => ({
  voice: 'independent',
  by: 'IRM',
  aspect: 'completion',
  scale: 'IRM completion',
  value,
  at,
  ...more,
});

describe('the commitments of a plan as CSV', () => {
  it('has the columns of the OGP, after the mark that keeps accents', () => {
    const text = commitmentsCsv(planOf(), []);
    expect(text.startsWith('\uFEFFCommitment Unique Identifier,Country/Locality,')).toBe(true);
    expect(Object.keys(rowOf({}))).toEqual([
      'Commitment Unique Identifier',
      'Country/Locality',
      'Action Plan Number',
      'Commitment Number',
      'Code',
      'Region',
      'National Or Local',
      'Commitment Dummy',
      'Year Of Submission',
      'Action Plan End Year',
      'Action Plan Duration (Years)',
      'Theme',
      'Commitment Title',
      'Short Title',
      'Full Text',
      'Start Date',
      'End Date',
      'Lead Institution',
      'Supporting Institution(s)',
      'URL',
      'OGP Value Access To Information',
      'OGP Value Civic Participation',
      'OGP Value Public Accountability',
      'OGP Value Technology',
      'Specificity',
      'Potential Impact',
      'Completion (Progress Report)',
      'Did It Open Government (Overall)',
    ]);
  });

  it('says what is known, and leaves empty what is not', () => {
    const row = rowOf({
      title: {it: 'Registro', en: 'Register'},
      area: 'Trasparenza',
      description: 'Più righe\ne "virgolette"',
      responsible: [{name: 'Dipartimento'}, {name: 'ANAC'}],
      start: '2024-09',
      related: [{title: 'x', url: 'https://example.org/a1'}],
    });
    expect(row).toMatchObject({
      'Action Plan Number': '6nap',
      'Commitment Number': '1',
      Code: 'A1',
      'Year Of Submission': '2024',
      'Action Plan End Year': '2026',
      Theme: 'Trasparenza',
      'Commitment Title': 'Registro',
      'Full Text': 'Più righe\ne "virgolette"',
      'Lead Institution': 'Dipartimento; ANAC',
      'Start Date': '2024-09',
      'End Date': '',
      URL: 'https://example.org/a1',
      'Completion (Progress Report)': '',
    });
    expect(rowOf({})).toMatchObject({'Commitment Title': '', URL: 'https://example.org/6nap'});
  });

  it.each(['=1+1', '+39', '-1', '@x', '\tx', '=HYPERLINK("http://x")', '=a\nb'])(
    'keeps %j from running in a spreadsheet',
    (formula) => {
      const row = rowOf({code: formula, title: formula, responsible: [{name: formula}]});
      for (const column of ['Code', 'Commitment Title', 'Lead Institution'])
        expect(row[column]).toBe(`'${formula}`);
    },
  );

  it('has the newest level of the independent reviewer in the columns that are the IRM’s, and no other voice', () => {
    const row = rowOf({
      assessments: [
        reviewed('Limited', '2024-10'),
        reviewed('Substantial', '2025-10'),
        reviewed('in linea', '2026-01', {voice: 'self'}),
        reviewed('Marginal', '2025-10', {aspect: 'earlyResults'}),
      ],
    });
    expect(row).toMatchObject({
      'Completion (Progress Report)': 'Substantial',
      'Did It Open Government (Overall)': 'Marginal',
      'Potential Impact': '',
    });
  });

  it('numbers commitments by their place in the plan, also when only some are asked for', () => {
    const all = planOf({}, {}, {});
    expect(rowsOf(all, all.commitments.slice(2)).map((row) => row['Commitment Number'])).toEqual(['3']);
  });

  it('is read back by our own reader of tables', () => {
    const of = planOf(
      {
        title: 'Registro',
        area: 'Trasparenza',
        description: 'Più righe\ne "virgolette"',
        responsible: [{name: 'Dipartimento'}, {name: 'ANAC'}],
        partners: [{name: 'Libera'}],
        start: '2024-09',
        end: '2026-06-30',
      },
      {
        code: '12.03',
        title: '=SOMMA(A1)',
        responsible: [{name: 'MEF'}],
        assessments: [
          reviewed('Substantial'),
          reviewed('Marginal', undefined, {aspect: 'earlyResults', scale: 'IRM early results'}),
        ],
      },
    );
    const table = readCommitmentTable(commitmentsCsv(of, of.commitments));
    // What we leave empty has no column of ours.
    expect(table.faults.map(({code}) => code)).toEqual(['ignoredColumns']);
    expect(table).toMatchObject({
      items: of.commitments.map(
        ({code, title, area, description, responsible, partners, start, end, assessments}) =>
          JSON.parse(
            JSON.stringify({code, title, area, description, responsible, partners, start, end, assessments}),
          ) as unknown,
      ),
    });
  });
});

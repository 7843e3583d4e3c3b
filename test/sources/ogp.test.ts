import {existsSync, readFileSync} from 'node:fs';
import {stringify} from 'csv-stringify/sync';
import {describe, expect, it} from 'vitest';
import {readCommitmentTable} from '../../src/sources/csv/commitments.ts';
import {readTable} from '../../src/sources/csv/read-table.ts';

const row = {
  'Commitment Unique Identifier': 'XX0002',
  'Country/Locality': 'Example',
  'Action Plan Number': '1',
  'Commitment Number': '2',
  Code: 'XXX',
  Region: 'Europe',
  Theme: 'e-Governance',
  'Commitment Title': 'e-Acts',
  'Short Title': 'e-Acts',
  'Full Text': 'A platform, for decisions',
  'Start Date': 'NA',
  'End Date': '2014-06',
  'Lead Institution': 'Council of Ministers, Office A',
  'Supporting Institution(s)': 'Agency A; Agency B',
  'Anti-Corruption and Integrity': '0',
  URL: 'https://example.org/members/x/commitments/XX0002/',
  'Potential Impact': 'Moderate',
  'Completion (Progress Report)': 'Limited',
  'Did It Open Government (Overall)': 'ND',
};
const table = (...rows: readonly object[]) => stringify([...rows], {header: true});
const reading = (...rows: readonly object[]) => {
  const found = readCommitmentTable(table(...rows));
  if (found.is !== 'commitments') throw new Error(JSON.stringify(found.faults));
  return found;
};

describe('the commitments of the Open Government Partnership', () => {
  it('are read as it publishes them: many countries, each commitment by its own name', () => {
    const {items, language, unreadable} = reading(row, {
      ...row,
      'Commitment Unique Identifier': 'XX0003',
      'Commitment Title': '',
      'Short Title': 'Budget',
      'Start Date': 'some day',
    });
    expect({language, unreadable}).toEqual({language: 'en', unreadable: 0});
    expect(items).toMatchObject([
      {
        code: 'XX0002',
        title: 'e-Acts',
        area: 'e-Governance',
        description: 'A platform, for decisions',
        end: '2014-06',
        responsible: [{name: 'Council of Ministers, Office A'}],
        partners: [{name: 'Agency A'}, {name: 'Agency B'}],
        milestonesKnown: 'none',
        assessments: [
          {voice: 'independent', by: 'IRM', aspect: 'completion', scale: 'IRM completion', value: 'Limited'},
          {aspect: 'potential', value: 'Moderate'},
        ],
        related: [{title: 'example.org', url: row.URL}],
      },
      {code: 'XX0003', title: 'Budget'},
    ]);
    expect(items[0]?.start).toBeUndefined();
    expect(items[1]?.start).toBeUndefined();
  });

  it('are named by plan and number where they have no name, and are there once', () => {
    const unnamed = {...row, 'Commitment Unique Identifier': ''};
    const {items, faults} = reading(unnamed, {...unnamed, 'Commitment Number': '3'}, unnamed);
    expect(items.map(({code}) => code)).toEqual(['1-2', '1-3']);
    expect(faults.filter(({code}) => code === 'duplicate')).toEqual([{code: 'duplicate', row: 4, of: 2}]);
  });

  it('are told from a table of ours among all kinds', () => {
    expect(readTable(table(row)).is).toBe('commitments');
    expect(reading({Codice: 'A1', Impegno: 'x', Area: 'y'}).items).toMatchObject([{code: 'A1', title: 'x'}]);
  });

  const sample = '/work/shared/samples/ogp/ogp-commitment-AL0002.json';
  it.runIf(existsSync(sample))('are read in a row of its own', () => {
    const given = JSON.parse(readFileSync(sample, 'utf8')) as Record<string, string>;
    expect(reading(given).items).toMatchObject([{code: 'AL0002', title: 'e-Acts'}]);
  });
});

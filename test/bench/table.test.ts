import {describe, expect, it} from 'vitest';
import {markdown, type Row} from '../../bench/report/table.ts';

const row = (changes: Partial<Row> = {}): Row => ({
  what: '100 questions',
  ours: [20, 22, 25],
  peer: 'Another',
  theirs: [200, 220, 250],
  unit: 'ms',
  ...changes,
});
/** The cells of the rows below the head. */
const cells = (...rows: readonly Row[]) =>
  markdown({title: 'Title', notes: ['A note.'], rows})
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

describe('markdown', () => {
  it('has title and notes above the table', () => {
    expect(markdown({title: 'Title', notes: ['A note.'], rows: [row()]})).toMatch(
      /^## Title\n\nA note\.\n\n\| \| Arengo \|/,
    );
  });

  it('says in words who is better, and makes bold what speaks for us', () => {
    expect(cells(row())).toEqual([
      ['100 questions', '22.0 (20.0–25.0) ms', 'Another', '220 (200–250) ms', '**10 × faster**'],
    ]);
    expect(cells(row({ours: [300], theirs: [100]}))[0]?.at(-1)).toBe('3.0 × slower');
    expect(cells(row({unit: 'KB', ours: [40], theirs: [100]}))[0]?.at(-1)).toBe('**2.5 × smaller**');
    expect(cells(row({unit: 'a second', ours: [40], theirs: [100]}))[0]?.at(-1)).toBe('2.5 × fewer');
  });

  it('calls the same what differs by less than one can see', () => {
    expect(cells(row({ours: [100], theirs: [104]}))[0]?.at(-1)).toBe('the same');
    expect(cells(row({ours: [100, 100, 100], theirs: [50, 98, 200]}))[0]?.at(-1)).toBe('the same (0.5–2.0)');
  });

  it('turns the extremes around with the ratio', () => {
    expect(cells(row({ours: [20, 40], theirs: [10, 10]}))[0]?.at(-1)).toBe('3.0 (2.0–4.0) × slower');
  });

  it('says how much of a limit is reached', () => {
    const limit = row({unit: 'a second', ours: [300], theirs: [1200], isLimit: true});
    expect(cells(limit)[0]?.at(-1)).toBe('25 % of it');
    expect(cells({...limit, unit: 'KB', ours: [15], theirs: [5]})[0]?.at(-1)).toBe('3.0 × it');
  });

  it('says bytes and requests in one line', () => {
    const bytes = row({unit: 'KB', ours: [30], theirs: [300], requests: {ours: 10, theirs: 2}});
    expect(cells(bytes)[0]).toEqual([
      '100 questions',
      '30.0 KB in 10',
      'Another',
      '300 KB in 2',
      '**10 × smaller**, 5.0 × more requests',
    ]);
  });

  it('does not repeat ours beside a second peer', () => {
    expect(cells(row(), row({peer: 'A third'})).map(([what, ours]) => [what, ours])).toEqual([
      ['100 questions', '22.0 (20.0–25.0) ms'],
      ['', ''],
    ]);
  });

  it('fails where there is no ratio', () => {
    expect(() => cells(row({theirs: []}))).toThrow(RangeError);
  });
});

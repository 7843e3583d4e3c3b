import {describe, expect, it} from 'vitest';
import {changeSince} from '../../src/model/agenda-changes.ts';
import {AgendaEntry} from '../../src/model/agenda.ts';

const entry = (provenance?: object) =>
  AgendaEntry.parse({
    id: 'a',
    kind: 'meeting',
    title: 'Incontro',
    language: 'it',
    start: '2024-02-08',
    datePrecision: 'day',
    provenance,
  });
const since = (provenance?: object) => changeSince(entry(provenance), '2024-03-01');

describe('changeSince', () => {
  it('is new from the day on, that day included', () => {
    expect(since({publishedAt: '2024-03-01'})).toBe('new');
    expect(since({publishedAt: '2024-02-29'})).toBe('unchanged');
    expect(since({publishedAt: '2024-03-01', modifiedAt: '2024-03-02'})).toBe('new');
  });

  it('is updated when it was there before, or when nobody says since when it is', () => {
    expect(since({publishedAt: '2024-02-01', modifiedAt: '2024-03-01'})).toBe('updated');
    expect(since({modifiedAt: '2024-04'})).toBe('updated');
    expect(since({publishedAt: '2024-02-01', modifiedAt: '2024-02-02'})).toBe('unchanged');
  });

  it('reads a moment by the clock where the entry takes place', () => {
    // At half past midnight in Rome it is still February in Greenwich.
    expect(since({publishedAt: '2024-02-29T23:30:00Z'})).toBe('new');
    expect(since({publishedAt: '2024-02-29T22:30:00Z'})).toBe('unchanged');
  });

  it('knows nothing of what has no date, or only a month in which the day lies', () => {
    expect(since()).toBe('unknown');
    expect(since({source: 'Sito'})).toBe('unknown');
    expect(changeSince(entry({publishedAt: '2024-03'}), '2024-03-02')).toBe('unknown');
    expect(changeSince(entry({publishedAt: '2024-Q1'}), '2024-03-02')).toBe('unknown');
    expect(changeSince(entry({publishedAt: '2024-02'}), '2024-03-02')).toBe('unchanged');
  });
});

import {describe, expect, it} from 'vitest';
import {countSessions} from '../../scripts/browser-counts.ts';
import {closingLine, counted, sum} from '../../scripts/counts.ts';

describe('counted', () => {
  it('reads the numbers of a report', () => {
    const report = {numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1};
    expect(counted(JSON.stringify(report))).toEqual({passed: 3, failed: 1, skipped: 3});
  });

  it('counts a run without a report as a failure', () => {
    expect(counted(undefined)).toEqual({passed: 0, failed: 1, skipped: 0});
  });
});

describe('countSessions', () => {
  const test = (passed: boolean, skipped = false) => ({passed, skipped});

  it('counts the tests of every suite within a suite', () => {
    const inner = {tests: [test(true), test(false, true)], suites: []};
    const session = {passed: false, testResults: {tests: [test(false)], suites: [inner]}};
    expect(countSessions([session])).toEqual({numPassedTests: 1, numFailedTests: 1, numPendingTests: 1});
  });

  it('counts a file that did not load as a failure', () => {
    const session = {passed: false, testResults: {tests: [], suites: []}};
    expect(countSessions([session, {passed: false}])).toMatchObject({numFailedTests: 2});
  });
});

describe('closingLine', () => {
  it('ends the log in words that a program can read', () => {
    const counts = sum([
      {passed: 2, failed: 0, skipped: 0},
      {passed: 3, failed: 1, skipped: 0},
    ]);
    expect(closingLine(counts)).toBe('5 passed, 1 failed');
    expect(closingLine({...counts, skipped: 4})).toBe('5 passed, 1 failed, 4 skipped');
  });
});

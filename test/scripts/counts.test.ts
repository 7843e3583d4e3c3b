import {describe, expect, it} from 'vitest';
import {countSessions} from '../../scripts/browser-counts.ts';
import {afterSecondTry, closingLine, counted, sum} from '../../scripts/counts.ts';

describe('counted', () => {
  it('reads the numbers of a report', () => {
    const report = {numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1};
    expect(counted(JSON.stringify(report))).toMatchObject({passed: 3, failed: 1, skipped: 3});
  });

  it('names what failed, also a file that could not be loaded', () => {
    const assertionResults = [
      {status: 'passed', fullName: 'a holds'},
      {status: 'failed', fullName: 'b holds'},
    ];
    const testResults = [
      {name: 'one.test.ts', status: 'failed', assertionResults},
      {name: 'two.test.ts', status: 'failed', assertionResults: []},
    ];
    const report = {numPassedTests: 1, numFailedTests: 1, testResults};
    expect(counted(JSON.stringify(report))).toMatchObject({
      failed: 2,
      failures: [
        {file: 'one.test.ts', name: 'b holds'},
        {file: 'two.test.ts', name: 'the file could not be run'},
      ],
    });
  });

  it('counts a run without a report as a failure', () => {
    expect(counted(undefined)).toMatchObject({passed: 0, failed: 1, skipped: 0});
  });
});

describe('countSessions', () => {
  const test = (passed: boolean, skipped = false) => ({name: 'holds', passed, skipped});

  it('counts the tests of every suite within a suite, and names them', () => {
    const inner = {name: 'inner', tests: [test(true), test(false, true)], suites: []};
    const outer = {name: 'outer', tests: [test(false)], suites: [inner]};
    const session = {
      testFile: 'one.test.ts',
      passed: false,
      testResults: {name: '', tests: [], suites: [outer]},
    };
    const report = countSessions([session]);
    expect(report).toMatchObject({numPassedTests: 1, numFailedTests: 1, numPendingTests: 1});
    expect(counted(JSON.stringify(report)).failures).toEqual([{file: 'one.test.ts', name: 'outer holds'}]);
  });

  it('counts a file that did not load as a failure', () => {
    const session = {passed: false, testResults: {tests: [], suites: []}};
    expect(countSessions([session, {passed: false}])).toMatchObject({numFailedTests: 2});
  });
});

describe('afterSecondTry', () => {
  const failure = (name: string) => ({file: 'one.test.ts', name});
  const first = sum([{passed: 8, failed: 2, skipped: 1, failures: [failure('a'), failure('b')]}]);

  it('counts what passed then, and names it', () => {
    const second = sum([{passed: 3, failed: 1, failures: [failure('b')]}]);
    expect(afterSecondTry(first, second)).toEqual({
      passed: 9,
      failed: 1,
      skipped: 1,
      failures: [failure('b')],
      shaky: [failure('a')],
    });
  });

  it('forgives nothing when the second run dies', () => {
    expect(afterSecondTry(first, counted(undefined))).toEqual(first);
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

interface Suite {
  tests: {passed: boolean; skipped: boolean}[];
  suites: Suite[];
}
/** What the browser test runner says of one test file in one browser. */
export interface Session {
  passed?: boolean;
  testResults?: Suite;
}

/** Counts the tests of a browser run; a file that failed without a failed test counts as one failure. */
export function countSessions(sessions: Iterable<Session>): Record<string, number> {
  const counts = {numPassedTests: 0, numFailedTests: 0, numPendingTests: 0};
  const add = ({tests, suites}: Suite) => {
    for (const {passed, skipped} of tests)
      counts[skipped ? 'numPendingTests' : passed ? 'numPassedTests' : 'numFailedTests'] += 1;
    suites.forEach(add);
  };
  for (const {passed, testResults} of sessions) {
    const failedBefore = counts.numFailedTests;
    if (testResults) add(testResults);
    if (passed !== true && counts.numFailedTests === failedBefore) counts.numFailedTests += 1;
  }
  return counts;
}

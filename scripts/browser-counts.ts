interface Suite {
  name?: string;
  tests: {name?: string; passed: boolean; skipped: boolean}[];
  suites: Suite[];
}
/** What the browser test runner says of one test file in one browser. */
export interface Session {
  testFile?: string;
  passed?: boolean;
  testResults?: Suite;
}

interface TestResult {
  status: string;
  fullName: string;
}

/** What came of the tests of a browser run, in the words of vitest's report; a file that failed without a failed test counts as one failure. */
export function countSessions(sessions: Iterable<Session>) {
  const counts = {numPassedTests: 0, numFailedTests: 0, numPendingTests: 0};
  const testResults = Array.from(sessions, ({testFile: name = '', passed, testResults: suite}) => {
    const assertionResults = suite ? resultsOf(suite) : [];
    for (const {status} of assertionResults)
      counts[
        status === 'skipped' ? 'numPendingTests' : status === 'passed' ? 'numPassedTests' : 'numFailedTests'
      ] += 1;
    const status = passed === true ? 'passed' : 'failed';
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
      counts.numFailedTests += 1;
    return {name, status, assertionResults};
  });
  return {...counts, testResults};
}

function resultsOf({name: suiteName = '', tests, suites}: Suite, above = ''): TestResult[] {
  const path = `${above} ${suiteName}`.trim();
  const own = tests.map(({name = '', passed, skipped}) => ({
    status: skipped ? 'skipped' : passed ? 'passed' : 'failed',
    fullName: `${path} ${name}`.trim(),
  }));
  return [...own, ...suites.flatMap((suite) => resultsOf(suite, path))];
}

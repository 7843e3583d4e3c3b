/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** A test that failed, or a file that could not be run. */
export interface Failure {
  /** Path of the test file; absent when the runner died before it could tell. */
  file?: string;
  name: string;
}

/** What a run of tests, or of a check, came to. */
export interface Outcome extends Counts {
  failures: readonly Failure[];
  /** What failed at first and passed when its file was run again, alone. */
  shaky: readonly Failure[];
}

export function sum(all: readonly Partial<Outcome>[]): Outcome {
  const total: Outcome = {passed: 0, failed: 0, skipped: 0, failures: [], shaky: []};
  for (const {passed = 0, failed = 0, skipped = 0, failures = [], shaky = []} of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.failures = [...total.failures, ...failures];
    total.shaky = [...total.shaky, ...shaky];
  }
  return total;
}

/** The line that a reader of a log looks for at its end. */
export function closingLine({passed, failed, skipped}: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface Report extends Partial<Record<string, unknown>> {
  testResults?: {name: string; status?: string; assertionResults?: {status: string; fullName: string}[]}[];
}

/** Reads a vitest JSON report, or what our browser reporter writes in the same words. */
export function counted(report: string | undefined): Outcome {
  if (report === undefined) return sum([{failed: 1, failures: [{name: 'the run died before its report'}]}]);
  const {testResults = [], ...numbers} = JSON.parse(report) as Report;
  const count = (name: string) => Number(numbers[name] ?? 0);
  const failures = testResults.flatMap(({name: file, status, assertionResults = []}) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [{file, name: 'the file could not be run'}];
    return failed.map(({fullName}) => ({file, name: fullName}));
  });
  return sum([
    {
      passed: count('numPassedTests'),
      // vitest does not count a file that could not be loaded.
      failed: Math.max(count('numFailedTests'), failures.length),
      skipped: count('numPendingTests') + count('numTodoTests'),
      failures,
    },
  ]);
}

/** What holds after the files that failed were run once more. */
export function afterSecondTry(first: Outcome, second: Outcome): Outcome {
  // A run that died says nothing about the tests.
  if (second.failures.some(({file}) => file === undefined)) return first;
  const names = new Set(second.failures.map(({file, name}) => `${file ?? ''} ${name}`));
  const shaky = first.failures.filter(({file, name}) => !names.has(`${file ?? ''} ${name}`));
  const failed = second.failed;
  return {
    ...first,
    passed: first.passed + Math.max(0, first.failed - failed),
    failed,
    failures: second.failures,
    shaky,
  };
}

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped,
    }),
    {passed: 0, failed: 0, skipped: 0},
  );
}

/** The line that a reader of a log looks for at its end. */
export function closingLine({passed, failed, skipped}: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Reads a vitest JSON report, or the counts our browser reporter writes in the same words. */
export function counted(report: string | undefined): Counts {
  if (report === undefined) return {passed: 0, failed: 1, skipped: 0};
  const numbers = JSON.parse(report) as Partial<Record<string, number>>;
  const count = (name: string) => numbers[name] ?? 0;
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

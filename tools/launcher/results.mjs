/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/** @type {Count} */
export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/**
 * A file of tests that could not even be loaded has no failed test; it counts as one.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number }} report
 * @returns {Count}
 */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * A test that passes only when repeated is a failed one; an error outside any test counts as one.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * A runner that ended badly without naming a failed test has failed all the same, and so has one that ran nothing.
 *
 * @param {Count | undefined} count undefined: the runner left no report
 * @param {number} exitCode
 * @returns {Count}
 */
export function judge(count, exitCode) {
  if (!count) return { ...NOTHING, failed: 1 };
  const ranNothing = count.passed + count.failed + count.skipped === 0;
  const endedBadly = exitCode !== 0 && count.failed === 0;
  return ranNothing || endedBadly ? { ...count, failed: 1 } : count;
}

/** @param {Count[]} counts @returns {Count} */
export function sum(counts) {
  return counts.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    NOTHING,
  );
}

/** @param {Count} count */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

import { expect, test } from '@playwright/test';
import { closingLine, countJest, countPlaywright, judge, sum } from '../../tools/launcher/results.mjs';

const jest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  numRuntimeErrorTestSuites: 0,
};
const playwright = { stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

test('the closing line sums all runners', () => {
  expect(closingLine(sum([countJest(jest), countPlaywright(playwright)]))).toBe('8 passed, 0 failed, 2 skipped');
  expect(closingLine(countPlaywright(playwright))).toBe('3 passed, 0 failed');
});

test('a file of tests that cannot be loaded counts as failed', () => {
  expect(countJest({ ...jest, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }).failed).toBe(3);
});

test('a test that passes only when repeated, and an error outside of tests, count as failed', () => {
  const stats = { ...playwright.stats, flaky: 1 };
  expect(countPlaywright({ stats, errors: [new Error('no server')] }).failed).toBe(2);
});

test('a runner that crashes or runs nothing has failed', () => {
  const passed = countJest(jest);
  expect(judge(undefined, 0).failed).toBe(1);
  expect(judge(passed, 1).failed).toBe(1);
  expect(judge({ passed: 0, failed: 0, skipped: 0 }, 0).failed).toBe(1);
  expect(judge(passed, 0)).toEqual(passed);
  expect(judge({ ...passed, failed: 2 }, 1).failed).toBe(2);
});

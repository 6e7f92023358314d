import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up vitest's JSON reports given as arguments and prints `N passed, N failed[, N skipped]`.
 * A report that is missing and a test file that failed before its first test count as one failed
 * each. Ends with 1 if anything failed.
 */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly File[];
}

interface File {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

const counts = process.argv.slice(2).map(count);
const passed = sum(counts.map((each) => each.passed));
const failed = sum(counts.map((each) => each.failed));
const skipped = sum(counts.map((each) => each.skipped));

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function count(path: string) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(failedBeforeItsTests).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function failedBeforeItsTests(file: File): boolean {
  return (
    file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

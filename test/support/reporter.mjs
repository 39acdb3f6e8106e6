import { relative } from 'node:path';
import { defaultReporter } from '@web/test-runner';

/**
 * Passed and failed tests of finished sessions. A file that never ran (a syntax error, a missing module) counts as one
 * failed test, or a broken file would look like a smaller suite.
 * @param {Iterable<import('@web/test-runner-core').TestSession>} sessions
 */
export function countTests(sessions) {
  let passed = 0;
  let failed = 0;
  const count = (/** @type {import('@web/test-runner-core').TestSuiteResult} */ suite) => {
    for (const test of suite.tests) {
      if (test.skipped) continue;
      if (test.passed) passed++;
      else failed++;
    }
    suite.suites.forEach(count);
  };
  for (const session of sessions) {
    const before = failed;
    if (session.testResults) count(session.testResults);
    if (!session.passed && failed === before) failed++;
  }
  return { passed, failed };
}

/** The default report of failures, and one plain line of counts, which the default lacks. */
export function reporters(suite = 'browser') {
  return [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    {
      reportTestFileResults({ logger, sessionsForTestFile, testFile }) {
        const { passed, failed } = countTests(sessionsForTestFile);
        logger.log(`${failed ? '✖' : '✔'} ${relative(process.cwd(), testFile)}: ${passed} passed, ${failed} failed`);
      },
      onTestRunFinished({ sessions }) {
        const { passed, failed } = countTests(sessions);
        console.log(`${suite}: ${passed} passed, ${failed} failed`);
      },
    },
  ];
}

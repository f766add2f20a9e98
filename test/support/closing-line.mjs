import { writeFileSync } from 'node:fs';

/** The count of a run in one plain line; for the program that runs the tests, in a file, with the specs that failed. */
export default class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, testResults }) {
    const count = { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
    const red = testResults.filter((spec) => spec.numFailingTests > 0 || spec.testExecError);
    const { TEST_COUNT_FILE: file } = process.env;
    if (file === undefined) process.stdout.write(`${count.passed} passed, ${count.failed} failed\n`);
    else
      writeFileSync(
        file,
        JSON.stringify({
          ...count,
          passedInRed: red.reduce((sum, { numPassingTests }) => sum + numPassingTests, 0),
          red: red.map(({ testFilePath }) => testFilePath),
        }),
      );
  }
}

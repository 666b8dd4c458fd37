/** A Jest reporter: one plain line at the end, for whoever counts tests without knowing Jest. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) {
    // A suite that could not run has no test to fail.
    const failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0)
    console.log(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped`)
  }
}

// Reads how many tests passed and failed from the reports of vitest and Playwright.
import { readFile } from 'node:fs/promises';

const readReport = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

const NONE = { passed: 0, failed: 0 };

/** Counts of vitest's JSON report; a test that did not run counts as failed. None when there is no report. */
export async function unitCounts(file) {
  const report = await readReport(file);
  if (!report) return NONE;
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

/** Titles of the tests that failed and then passed, below a suite of Playwright's report. */
const titlesSeenTwice = ({ suites = [], specs = [] }) => [
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
  ...suites.flatMap(titlesSeenTwice),
];

/** Counts of Playwright's JSON report; a test that did not run counts as failed, one that passed when looked at again is named. */
export async function browserCounts(file) {
  const report = await readReport(file);
  if (!report) return NONE;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected + skipped, seenTwice: titlesSeenTwice(report) };
}

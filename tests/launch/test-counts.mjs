// Reads how many tests passed and failed from the reports of vitest and Playwright.
import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

const readReport = async (file) => {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
};

const NONE = { passed: 0, failed: 0 };

/** What a report says of a failure, in one line; colours left out. */
const firstLineOf = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .find((line) => line.trim() !== '')
    ?.trim() ?? 'it did not run';

const failedUnits = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status !== 'passed');
    if (failed.length === 0) return status === 'passed' ? [] : [`${name}: ${firstLineOf(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${firstLineOf(failureMessages[0])}`);
  });

/** Counts of vitest's JSON report; a test that did not run counts as failed. What failed is named with its reason. None when there is no report. */
export async function unitCounts(file) {
  const report = await readReport(file);
  if (!report) return NONE;
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests,
    failures: failedUnits(report),
  };
}

/** The specs below a suite of Playwright's report. */
const specsBelow = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsBelow)];

const hasStatus =
  (...statuses) =>
  ({ tests }) =>
    tests.some(({ status }) => statuses.includes(status));

const failedSpec = ({ title, tests }) =>
  `${title}: ${firstLineOf(tests.flatMap(({ results }) => results).findLast(({ error }) => error)?.error.message)}`;

/** Counts of Playwright's JSON report; a test that did not run counts as failed. What failed is named with its reason, and one that passed when looked at again. */
export async function browserCounts(file) {
  const report = await readReport(file);
  if (!report) return NONE;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const specs = specsBelow(report);
  return {
    passed: expected + flaky,
    failed: unexpected + skipped,
    failures: specs.filter(hasStatus('unexpected', 'skipped')).map(failedSpec),
    seenTwice: specs.filter(hasStatus('flaky')).map(({ title }) => title),
  };
}

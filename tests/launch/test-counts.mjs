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

/** Lines that say what was there instead. */
const FOUND = /^(?:Expected|Received)\b/;

/** What a report says of a failure, in one line: its first, then what was expected and found; colours left out. */
function inOneLine(message = '') {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = 'it did not run', ...others] = lines;
  return [first, ...others.filter((line) => FOUND.test(line)).slice(0, 2)].join(' · ');
}

const failedUnits = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((result) => result.status !== 'passed');
    if (failed.length === 0) return status === 'passed' ? [] : [`${name}: ${inOneLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${fullName}: ${inOneLine(failureMessages[0])}`);
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
  `${title}: ${inOneLine(tests.flatMap(({ results }) => results).findLast(({ error }) => error)?.error.message)}`;

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

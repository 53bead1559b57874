/** RGAA 4.1 and WCAG 2.2 AA: no criterion without an answer, no answer without a test that is really there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import all from '../../report/accessibility.json';
import { type Accessibility, accessibilityPage, countsOf } from '../../report/accessibility-page';

const { proofs, rgaa, wcag }: Accessibility = all;

/** WCAG 2.2, levels A and AA: https://www.w3.org/TR/WCAG22/. 4.1.1 is no more. */
const CRITERIA = [
  ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5'],
  ...['2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3', '3.3.4'],
  ...['3.3.7', '3.3.8', '4.1.2', '4.1.3'],
];

test('every criterion of both is answered', () => {
  expect(Object.keys(rgaa)).toHaveLength(106);
  const answered = new Set([...Object.keys(wcag), ...Object.values(rgaa).flatMap((one) => one.wcag ?? [])]);
  expect(CRITERIA.filter((id) => !answered.has(id))).toEqual([]);
  const { met, nothing } = countsOf(all);
  process.stdout.write(`RGAA 4.1: ${met} met, ${nothing} with nothing to meet\n`);
});

test('what is met has a test, and each test that is named is there', () => {
  const answers = [...Object.entries(rgaa), ...Object.entries(wcag)];
  const without = answers.filter(
    ([, { how, not, proofs: by = [] }]) => (not === undefined) === (how === undefined || by.length === 0),
  );
  expect(without.map(([id]) => id)).toEqual([]);
  const named = answers.flatMap(([id, { proofs: by = [] }]) => by.map((name) => [id, name] as const));
  expect(named.filter(([, name]) => !(name in proofs))).toEqual([]);
  const missing = Object.values(proofs).filter(
    ({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title),
  );
  expect(missing).toEqual([]);
});

test('is the page that is read', () => {
  expect(readFileSync('docs/accessibility.md', 'utf8')).toBe(accessibilityPage(all));
});

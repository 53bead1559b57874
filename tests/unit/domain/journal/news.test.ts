// Which version's lines are said: the newest that came since hers, none of a version that she has not.
import { expect, test } from 'vitest';
import { compareVersions, News, newsSince } from '../../../../lib/domain/journal/news';

const of = (version: string): News => ({ version, fr: ['a', 'b', 'c'], en: ['a', 'b', 'c'] });
const all = ['0.9', '0.10', '1.0', '2.0'].map(of);

test.each([
  ['0.9', '1.0', '1.0'],
  ['0.9', '0.10', '0.10'],
  ['0.8', '0.9.5', '0.9'],
  ['1.0', '1.0', null],
  ['1.0', '1.5', null],
])('from %s to %s: %s', (had, has, told) => {
  expect(newsSince(all, had, has)?.version ?? null).toBe(told);
});

test('versions are compared part by part, as numbers', () => {
  expect(['0.10', '0.9.1', '0.9', '1'].toSorted(compareVersions)).toEqual(['0.9', '0.9.1', '0.10', '1']);
});

test('two lines, four, and an empty one are refused', () => {
  for (const fr of [
    ['a', 'b'],
    ['a', 'b', 'c', 'd'],
    ['a', '', 'c'],
  ])
    expect(News.safeParse({ ...of('1.0'), fr }).success).toBe(false);
});

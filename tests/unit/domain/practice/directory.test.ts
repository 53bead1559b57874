// The directory: found by a few letters, one item a row, and earlier practices read without it.
import { describe, expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { type DirectoryEntry, findEntries, isBlankEntry } from '../../../../lib/domain/practice/directory';
import { Practice } from '../../../../lib/domain/practice/practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { savedOver } from '../../../../lib/domain/record/sides';

const entry = (id: string, typed: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id,
  name: '',
  purpose: '',
  phone: '',
  hours: '',
  language: '',
  ...typed,
});

const directory = [
  entry('lab', { name: 'le laboratoire Lumident', purpose: 'prothèses', phone: '01 99 00 21 40' }),
  entry('radio', { name: 'le centre de radiologie', purpose: 'panoramique', language: 'anglais' }),
  entry('talk', { name: 'les interprètes', language: 'arabe, turc, anglais' }),
];
const found = (query: string) => findEntries(directory, query).map(({ id }) => id);

describe('a search', () => {
  test.each([
    ['', ['lab', 'radio', 'talk']],
    ['LABO', ['lab']],
    ['prothese', ['lab']],
    ['anglais', ['radio', 'talk']],
    ['anglais radio', ['radio']],
    ['anglais prothese', ['lab', 'radio', 'talk']],
    ['zzz', []],
  ])('« %s » finds %j', (query, ids) => expect(found(query)).toEqual(ids));
});

test('an entry is blank while nothing is typed', () => {
  expect(isBlankEntry(entry('a'))).toBe(true);
  expect(isBlankEntry(entry('a', { phone: '0' }))).toBe(false);
});

test('a practice kept before there was a directory has an empty one', () => {
  const { directory: _none, ...before } = examplePractice;
  expect(Practice.parse(before).directory).toEqual([]);
});

test('what two settings pages add and take out at once all stands', () => {
  const base = { ...examplePractice, directory: [entry('a', { name: 'A' }), entry('b', { name: 'B' })] };
  const mine = { ...base, directory: [...base.directory, entry('c', { name: 'C' })] };
  const theirs = { ...base, directory: [entry('b', { name: 'B, le matin' })] };
  const joined = savedOver(practiceCard, { base, mine })(theirs);
  expect(joined?.directory.map(({ name }) => name)).toEqual(['B, le matin', 'C']);
});

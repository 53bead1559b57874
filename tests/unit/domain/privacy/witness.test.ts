/** What the witness finds lost, and what it does not. */
import { describe, expect, test } from 'vitest';
import { lossBetween, type Witness } from '../../../../lib/domain/privacy/witness';

type Kinds = Record<string, readonly [count: number, sequence: number]>;
const witness = (kinds: Kinds, database = 'a'): Witness => ({
  database,
  at: 7,
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [count, sequence]]) => [kind, { count, sequence }]),
  ),
});
const seen = witness({ calls: [10, 40], practices: [1, 3], setAside: [0, 0] });
const lost = (now: Witness) => lossBetween(seen, now)?.kind ?? null;

describe('a database is', () => {
  test('not lost when it is new, the same, or went on', () => {
    expect(lossBetween(null, witness({}))).toBeNull();
    expect(lossBetween(witness({ calls: [0, 0] }), witness({}, 'b'))).toBeNull();
    expect(lost(seen)).toBeNull();
    expect(lost(witness({ calls: [11, 45], practices: [1, 3] }))).toBeNull();
  });
  test('empty when it was made anew, or nothing is in it', () => {
    expect(lost(witness({ calls: [0, 0], practices: [0, 0] }, 'b'))).toBe('empty');
    expect(lost(witness({ calls: [0, 40], practices: [0, 3] }))).toBe('empty');
    expect(lost(witness({ calls: [50, 90], practices: [1, 3] }, 'b'))).toBe('empty');
  });
  test('older when an earlier state of it stands there', () => {
    expect(lost(witness({ calls: [10, 39], practices: [1, 3] }))).toBe('older');
  });
  test('shorter when records are gone', () => {
    expect(lost(witness({ calls: [9, 40], practices: [1, 3] }))).toBe('shorter');
  });
  test('shorter whatever was written since, in its kind and in others', () => {
    expect(lost(witness({ calls: [9, 41], practices: [4, 6] }))).toBe('shorter');
    expect(lossBetween(seen, witness({ calls: [12, 44], practices: [1, 3], unread: [1, 0] }))).toMatchObject({
      kind: 'shorter',
      had: 11,
      has: 10,
    });
  });
  test('whole again once what could not be read can be', () => {
    const unread = witness({ calls: [10, 40], practices: [1, 3], unread: [1, 0] });
    expect(lossBetween(unread, unread)).toBeNull();
    expect(lossBetween(unread, seen)).toBeNull();
  });
  test('whole when a damaged record was set aside, and when that was erased in the end', () => {
    const aside = witness({ calls: [9, 41], practices: [1, 3], setAside: [1, 0] });
    expect(lost(aside)).toBeNull();
    expect(lossBetween(aside, witness({ calls: [9, 41], practices: [1, 3], setAside: [0, 0] }))).toBeNull();
  });
});

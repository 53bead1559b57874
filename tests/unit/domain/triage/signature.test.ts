/** Who answers for the version of a protocol that a call runs. */
import { expect, test } from 'vitest';
import type { Practice } from '../../../../lib/domain/practice/practice';
import { signatureState } from '../../../../lib/domain/triage/signature';
import { practice } from '../../platform/storage/sample-records';

const NOW = 1_000;
const signed = (changes: Partial<Practice['signatures'][number]> = {}): Practice => ({
  ...practice,
  signatures: [{ contentId: 'morsure', version: 2, practitionerId: 'martin', signedAt: 10, ...changes }],
});
const stateOf = (of: Practice | null, version = 2) => signatureState(of, { id: 'morsure', version }, NOW);

test('a signed version says by whom and when', () => {
  expect(stateOf(signed())).toEqual({ state: 'signed', name: 'Dr Martin', version: 2, at: 10 });
});

test('without a signature, or by somebody who left the practice, it is unsigned', () => {
  expect(stateOf(practice).state).toBe('unsigned');
  expect(stateOf(null).state).toBe('unsigned');
  expect(stateOf(signed({ practitionerId: 'parti' })).state).toBe('unsigned');
});

test('past its review date it is due, on that date it is not', () => {
  expect(stateOf(signed({ reviewBy: NOW - 1 }))).toMatchObject({ state: 'expired', at: NOW - 1 });
  expect(stateOf(signed({ reviewBy: NOW })).state).toBe('signed');
});

test('a version changed since it was signed says so, an earlier one is not covered by a later signature', () => {
  expect(stateOf(signed(), 3)).toMatchObject({ state: 'superseded', version: 2 });
  expect(stateOf(signed(), 1).state).toBe('unsigned');
});

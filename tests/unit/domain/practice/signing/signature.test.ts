/** Who answers for these very words, and why an earlier signature does not. */
import { expect, test } from 'vitest';
import type { Practice } from '../../../../../lib/domain/practice/practice';
import { signatureState } from '../../../../../lib/domain/practice/signing/signature';
import { practice } from '../../../platform/storage/sample-records';

const NOW = 1_000;
const signed = (changes: Partial<Practice['signatures'][number]> = {}): Practice => ({
  ...practice,
  signatures: [
    {
      contentId: 'morsure',
      version: 2,
      practitionerId: 'martin',
      signedAt: 10,
      seal: 'these words',
      proof: { keyId: 'k', signature: '00' },
      ...changes,
    },
  ],
});
const stateOf = (of: Practice | null, words = 'these words') =>
  signatureState(of, { id: 'morsure', seal: () => words }, NOW);

test('signed words say by whom, when, and at whose desk where that is known', () => {
  const told = { state: 'signed', name: 'Dr Martin', seal: 'these words', at: 10 };
  expect(stateOf(signed())).toEqual({ ...told, deskOf: '' });
  expect(stateOf(signed({ deskOf: 'Camille' }))).toEqual({ ...told, deskOf: 'Camille' });
});

test('without a signature, or by somebody who left the practice, they are unsigned', () => {
  expect(stateOf(practice).state).toBe('unsigned');
  expect(stateOf(null).state).toBe('unsigned');
  expect(stateOf(signed({ practitionerId: 'parti' })).state).toBe('unsigned');
});

test('past its review date it is due, on that date it is not', () => {
  expect(stateOf(signed({ reviewBy: NOW - 1 }))).toMatchObject({ state: 'expired', at: NOW - 1 });
  expect(stateOf(signed({ reviewBy: NOW })).state).toBe('signed');
});

test('other words are not signed, whatever their number', () => {
  expect(stateOf(signed(), 'others')).toMatchObject({ state: 'changed', seal: 'these words', at: 10 });
});

test('what an earlier build signed, without its words, counts no more', () => {
  const { signatures } = signed();
  const [former = signatures[0]] = signatures.map(({ seal: _seal, proof: _proof, ...row }) => row);
  expect(stateOf({ ...practice, signatures: former ? [former] : [] })).toMatchObject({
    state: 'former',
    name: 'Dr Martin',
  });
});

test('a signature that no key confirmed counts for nothing', () => {
  const [row] = signed().signatures;
  if (!row) throw new Error('no signature');
  const { proof: _proof, ...bare } = row;
  expect(stateOf({ ...practice, signatures: [bare] }).state).toBe('unproven');
});

test('the words are made only where somebody signed', () => {
  const seal = () => {
    throw new Error('made in vain');
  };
  expect(signatureState(practice, { id: 'morsure', seal }, NOW).state).toBe('unsigned');
});

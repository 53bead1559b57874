/** The seal of words is their SHA-256, and every place that changed is told. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenFingerprint, statementOf } from '../../../../../lib/domain/practice/signing/seal-key';
import {
  readWords,
  sealOfWords,
  type Words,
  wordChanges,
  writtenWords,
} from '../../../../../lib/domain/practice/signing/words';
import { sha256 } from '../../../../../lib/platform/browser/sha256';

const words = fc.array(fc.tuple(fc.string(), fc.string({ unit: 'binary' })), { maxLength: 6 });

test('the seal is the SHA-256 that the browser makes of the same list', () =>
  fc.assert(
    fc.asyncProperty(words, async (some) => {
      expect(sealOfWords(some)).toBe(await sha256(JSON.stringify(some)));
    }),
    { numRuns: 50 },
  ));

test('words that were written down are read again under their own seal, and under no other', () =>
  fc.assert(
    fc.property(words, (some) => {
      expect(readWords(writtenWords(some), sealOfWords(some))).toEqual(some);
      expect(readWords(writtenWords([...some, ['x', '']]), sealOfWords(some))).toBeNull();
      expect(readWords(writtenWords(some).slice(1), sealOfWords(some))).toBeNull();
    }),
  ));

test('two lists with one seal are one list', () =>
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(sealOfWords(a) === sealOfWords(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  ));

test('what was added, changed and taken out is told place by place', () => {
  const before: Words = [
    ['title', 'Fièvre'],
    ['sign/a/level', 'day'],
    ['note', ''],
  ];
  const after: Words = [
    ['title', 'Fièvre'],
    ['sign/a/level', '72h'],
    ['sign/b/text', 'Convulse ?'],
  ];
  expect(wordChanges(before, after)).toEqual([
    { place: 'sign/a/level', before: 'day', after: '72h' },
    { place: 'sign/b/text', before: null, after: 'Convulse ?' },
    { place: 'note', before: '', after: null },
  ]);
  expect(wordChanges(before, before)).toEqual([]);
});

test('a signature names the practice, the words, who, when and until when', () => {
  const row = { contentId: 'morsure', practitionerId: 'aubert', signedAt: 5, seal: 'ab', reviewBy: 9 };
  expect(statementOf('tilleuls', row)).toBe(
    '["decroche signature 1","tilleuls","morsure","aubert",5,9,"ab"]',
  );
});

test('a key is told in five groups of five figures', () => {
  expect(spokenFingerprint('00001ffffffabcdef01234567890')).toBe('00001 48575 27021 78962 14375');
});

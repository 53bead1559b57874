/** What changed between two versions of a protocol: nothing is left unsaid, nothing said that did not change. */
import { describe, expect, test } from 'vitest';
import type { TriageProtocol } from '../../../../../lib/domain/triage/triage';
import { protocolDiff } from '../../../../../lib/domain/triage/writing/protocol-diff';
import { sheetOf, signOf } from '../triage-case';

const a = signOf('p.a', 'vital');
const b = signOf('p.b', 'urgent');
const c = signOf('p.c', 'day');
const { protocol } = sheetOf('p', [a, b, c], 'routine');
const diff = (change: Partial<TriageProtocol>) =>
  protocolDiff(protocol, { ...protocol, ...change }, new Map());

test('the same is no change, a new version number alone is none either', () => {
  expect(diff({})).toEqual([]);
  expect(diff({ version: 9 })).toEqual([]);
});

describe('of the protocol', () => {
  test.each<[string, Partial<TriageProtocol>, string, string]>([
    ['title', { title: 'Autre' }, 'p', 'Autre'],
    ['words', { words: ['mal', 'douleur'] }, '', 'mal, douleur'],
    ['sources', { sources: ['PC', 'NTS'] }, 'PC', 'PC, NTS'],
    ['otherwiseLevel', { otherwise: { ...protocol.otherwise, level: 'day' } }, 'routine', 'day'],
    [
      'otherwiseInstruction',
      { otherwise: { level: 'routine', instruction: 'X' } },
      'Consigne par défaut p',
      'X',
    ],
    ['otherwiseWhy', { otherwise: { ...protocol.otherwise, why: 'Peut durer' } }, '', 'Peut durer'],
    ['otherwiseSay', { otherwise: { ...protocol.otherwise, say: 'Dites' } }, '', 'Dites'],
  ])('%s', (...[part, change, before, after]) => {
    expect(diff(change)).toEqual([{ kind: 'protocol', part, before, after }]);
  });
});

describe('of its signs', () => {
  test.each([
    ['level', { level: 'day' }, 'urgent', 'day'],
    ['instruction', { instruction: 'Autre' }, 'Consigne p.b', 'Autre'],
    ['say', { say: 'Dites' }, '', 'Dites'],
    ['how', { how: 'Touchez' }, '', 'Touchez'],
    ['doubt', { doubt: 'vital' }, '', 'vital'],
    ['notDone', { notDone: 'none' }, '', 'none'],
    ['exit', { exit: true }, 'false', 'true'],
  ] as const)('%s', (...[part, change, before, after]) => {
    const got = diff({ questions: [a, { ...b, ...change }, c] });
    expect(got).toEqual([{ kind: 'sign', text: 'p.b ?', part, before, after }]);
  });

  test('a sign is told by its new words', () => {
    expect(diff({ questions: [a, { ...b, text: 'Neuf ?' }, c] })).toEqual([
      { kind: 'sign', text: 'Neuf ?', part: 'text', before: 'p.b ?', after: 'Neuf ?' },
    ]);
  });

  test('added and removed signs are told with their level, without a word on the order', () => {
    const d = signOf('p.d', 'vital');
    expect(diff({ questions: [d, a, c] })).toEqual([
      { kind: 'added', text: 'p.d ?', level: 'vital' },
      { kind: 'removed', text: 'p.b ?', level: 'urgent' },
    ]);
  });

  test('another order is one line, of the first that moved', () => {
    expect(diff({ questions: [b, a, c] })).toEqual([{ kind: 'moved', text: 'p.b ?' }]);
  });

  test('a sign put into a list is the same sign; one renamed by its id is another', () => {
    const list = { id: 'p.list', text: 'Je vous lis', items: [a, b] };
    expect(diff({ questions: [list, c] })).toEqual([]);
    expect(diff({ questions: [a, { ...b, id: 'p.z' }, c] }).map(({ kind }) => kind)).toEqual([
      'added',
      'removed',
    ]);
  });

  test('a shared red flag is compared by what it says', () => {
    const flags = new Map([['choc', signOf('choc', 'vital')]]);
    const after = { ...protocol, questions: ['choc', a, b, c] };
    expect(protocolDiff(protocol, after, flags)).toEqual([{ kind: 'added', text: 'choc ?', level: 'vital' }]);
    expect(() => protocolDiff(protocol, after, new Map())).toThrow('choc');
  });
});

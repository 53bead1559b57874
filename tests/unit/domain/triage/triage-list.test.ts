/** Several signs read out as one list: a « oui » names which, a « non » is noted for each. */
import { describe, expect, test } from 'vitest';
import { withoutLastAnswer } from '../../../../lib/domain/triage/triage-run';
import { endAfter, press, sheetOf, signOf } from './triage-case';

const asks = (keys: string, sheet: ReturnType<typeof sheetOf>) => {
  const end = endAfter(keys, [sheet]);
  return end.state === 'asking' ? end.signs.map(({ id }) => id) : end.state;
};

describe('a list of signs', () => {
  const list = { id: 'liste', text: 'Je vous lis…', items: [signOf('a', 'vital'), signOf('b', 'vital')] };
  const sheet = sheetOf('essai', [list, signOf('c', 'urgent'), signOf('d', '72h', { exit: true })], 'day');

  test('« non » to it is noted as « non » to each of its signs', () => {
    const { answers, end } = press('N', [sheet]);
    expect(answers.map(({ questionId, answer }) => [questionId, answer])).toEqual([
      ['a', 'no'],
      ['b', 'no'],
    ]);
    expect(end).toMatchObject({ signs: [{ id: 'c' }], asked: 1 });
  });

  test('« oui » or a doubt asks it sign by sign: the « oui » must name which', () => {
    expect([asks('', sheet), asks('O', sheet), asks('?N', sheet)]).toEqual([['a', 'b'], ['a'], ['b']]);
    expect(endAfter('ONO', [sheet])).toMatchObject({ level: 'vital', sign: { id: 'b' } });
  });

  test('« oui » to it, then « non » to each of its signs, is a doubt', () => {
    expect(endAfter('ONN', [sheet])).toMatchObject({ state: 'concluded', level: 'urgent', because: 'doubt' });
  });

  test('opened by a doubt and refused sign by sign leaves the milder way out open', () => {
    expect(endAfter('?NNNO', [sheet])).toMatchObject({ level: '72h', because: 'exit' });
  });

  test('taken back, comes back whole', () => {
    const { answers } = press('N', [sheet]);
    expect(withoutLastAnswer(answers)).toEqual([]);
    expect(withoutLastAnswer(press('NN', [sheet]).answers)).toEqual(answers);
  });

  describe('with signs whose doubt weighs nothing', () => {
    const aside = { doubt: 'none', notDone: 'none' } as const;
    const items = [signOf('a', 'urgent', aside), signOf('b', 'urgent'), signOf('e', 'urgent', aside)];
    const mixed = sheetOf('essai', [{ id: 'liste', text: 'Je vous lis…', items }, signOf('c', 'day')], '72h');

    test('a doubt is noted for them at once, and only the others are asked one by one', () => {
      const { answers } = press('?', [mixed]);
      expect(answers.map(({ questionId, answer }) => [questionId, answer])).toEqual([
        ['liste', 'unknown'],
        ['a', 'unknown'],
        ['e', 'unknown'],
      ]);
      expect([asks('?', mixed), asks('?N', mixed)]).toEqual([['b'], ['c']]);
    });

    test('« oui » still asks every one of them: it must name which', () => {
      expect([asks('O', mixed), asks('ON', mixed), asks('ONN', mixed)]).toEqual([['a'], ['b'], ['e']]);
      expect(endAfter('ONNO', [mixed])).toMatchObject({ level: 'urgent', sign: { id: 'e' } });
    });

    test('taken back, the doubt comes back whole', () => {
      expect(withoutLastAnswer(press('?', [mixed]).answers)).toEqual([]);
    });
  });
});

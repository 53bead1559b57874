/** The rules that run a protocol: first « oui », doubts, lists, milder ways out. */
import { describe, expect, test } from 'vitest';
import type { TriageAnswer } from '../../../../lib/domain/triage/triage';
import { answersOf, assess, withoutLastAnswer } from '../../../../lib/domain/triage/triage-run';
import { endAfter, sheetOf, signOf } from './triage-case';

const usual = sheetOf(
  'essai',
  [
    signOf('1', 'vital'),
    signOf('2', 'vital'),
    signOf('3', 'urgent'),
    signOf('4', 'day'),
    signOf('5', '72h', { exit: true }),
  ],
  'day',
);

const asks = (keys: string, sheet = usual) => {
  const end = endAfter(keys, [sheet]);
  return end.state === 'asking' ? end.signs.map(({ id }) => id) : end.state;
};

/** One sign ticked before its turn. */
const ticked = (id: string, answer: TriageAnswer) => ({
  sheets: [usual],
  answers: [{ questionId: id, text: id, answer, answeredAt: 0 }],
  modifiers: [],
});

describe('a « oui »', () => {
  test('stops the questions at once with its own level and instruction', () => {
    expect(endAfter('NNO', [usual])).toMatchObject({
      state: 'concluded',
      level: 'urgent',
      instruction: 'Consigne 3',
      because: 'redFlag',
      sign: { id: '3' },
    });
  });

  test('to a vital sign counts even when ticked before its turn', () => {
    expect(assess(ticked('2', 'yes'))).toMatchObject({ level: 'vital', sign: { id: '2' } });
  });

  test('to a mild sign ticked before its turn leaves the graver ones to be put, and none of the milder', () => {
    expect(assess(ticked('4', 'yes'))).toMatchObject({ state: 'asking', floor: 'day', remaining: 3 });
  });

  test('never ends below the level that an earlier doubt gave', () => {
    const sheet = sheetOf('essai', [signOf('1', 'vital'), signOf('2', '72h')], 'routine');
    expect(endAfter('?O', [sheet])).toMatchObject({ state: 'concluded', level: 'urgent' });
  });

  test('holds at the level recorded with it, though the protocol was made milder or lost the sign', () => {
    const given = { questionId: '3', text: '3 ?', answer: 'yes', answeredAt: 0, level: 'vital' } as const;
    expect(assess({ sheets: [usual], answers: [given], modifiers: [] })).toMatchObject({ level: 'vital' });
    const stray = { ...given, questionId: 'ancien.9', level: 'urgent' } as const;
    expect(assess({ sheets: [usual], answers: [stray], modifiers: [] })).toMatchObject({
      state: 'asking',
      floor: 'urgent',
    });
  });
});

describe('a doubt', () => {
  test('on a vital sign leaves the remaining vital ones to be put, then calls the practitioner', () => {
    expect(endAfter('?', [usual])).toMatchObject({ state: 'asking', floor: 'urgent', signs: [{ id: '2' }] });
    expect(endAfter('?N', [usual])).toMatchObject({
      state: 'concluded',
      level: 'urgent',
      instruction: '',
      because: 'doubt',
      sign: { id: '1' },
    });
  });

  test('on consciousness, breathing or a stroke sign is vital at once, with what the sign says to do', () => {
    const stroke = sheetOf('avc', [signOf('1', 'vital', { doubt: 'vital' }), signOf('2', 'vital')], 'urgent');
    expect(endAfter('?', [stroke])).toMatchObject({
      state: 'concluded',
      level: 'vital',
      instruction: 'Consigne 1',
      because: 'doubt',
    });
  });

  test.each([
    ['NN?', 'day'],
    ['NNN?', 'day'],
  ])('lower down counts one notch lower (%s)', (keys, level) => {
    expect(endAfter(keys, [usual])).toMatchObject({ state: 'concluded', level });
  });

  test('on a sign of the day means 72 h, where the default would be milder', () => {
    const mild = sheetOf('doux', [signOf('1', 'day'), signOf('2', '72h')], 'routine');
    expect(endAfter('?', [mild])).toMatchObject({ state: 'concluded', level: '72h', because: 'doubt' });
    expect(endAfter('N?', [mild])).toMatchObject({ level: 'routine', because: 'default' });
  });

  test('that the catalogue says to weigh nothing changes no level', () => {
    const sheet = sheetOf('essai', [signOf('1', 'vital', { doubt: 'none' })], 'routine');
    expect(endAfter('?', [sheet])).toMatchObject({ level: 'routine', because: 'default' });
  });

  test('never makes the default milder', () => {
    const grave = sheetOf('grave', [signOf('1', 'vital'), signOf('2', 'urgent')], 'urgent');
    expect(endAfter('?', [grave])).toMatchObject({
      level: 'urgent',
      instruction: 'Consigne par défaut grave',
      because: 'default',
    });
    expect(endAfter('N?', [grave])).toMatchObject({ level: 'urgent', because: 'default' });
  });
});

describe('a sign that wants an act', () => {
  const stiff = (notDone?: 'none') =>
    sheetOf(
      'nuque',
      [signOf('nuque', 'vital', { how: 'Menton sur la poitrine', ...(notDone && { notDone }) })],
      '72h',
    );

  test('not done counts one notch below a doubt, unless the catalogue says otherwise', () => {
    expect(endAfter('F', [stiff()])).toMatchObject({ level: 'day', because: 'doubt' });
    expect(endAfter('F', [stiff('none')])).toMatchObject({ level: '72h', because: 'default' });
  });
});

describe('a way out to a milder level', () => {
  test('opens only after « non » or « ne concerne pas » to everything before', () => {
    expect(asks('NNNN')).toEqual(['5']);
    expect(asks('CNNN')).toEqual(['5']);
    expect(endAfter('NNNNO', [usual])).toMatchObject({ level: '72h', because: 'exit' });
  });

  test('is closed by a doubt, also one that changes no level', () => {
    const sheet = sheetOf('essai', [signOf('1', '72h'), signOf('2', 'message', { exit: true })], 'routine');
    expect(endAfter('?', [sheet])).toMatchObject({ state: 'concluded', because: 'default' });
  });

  test('that is refused leaves the default', () => {
    expect(endAfter('NNNNN', [usual])).toMatchObject({
      state: 'concluded',
      level: 'day',
      instruction: 'Consigne par défaut essai',
      because: 'default',
      sign: null,
    });
  });

  test('closes the next ones when it is in doubt', () => {
    const sheet = sheetOf(
      'essai',
      [signOf('1', 'urgent'), signOf('2', '72h', { exit: true }), signOf('3', 'elsewhere', { exit: true })],
      'day',
    );
    expect(endAfter('N?', [sheet])).toMatchObject({ state: 'concluded', level: 'day', because: 'default' });
    expect(endAfter('NNO', [sheet])).toMatchObject({ level: 'elsewhere', because: 'exit' });
  });
});

describe('the course of the questions', () => {
  test('says how many were answered and how many may still be put', () => {
    expect(endAfter('NN', [usual])).toMatchObject({ state: 'asking', asked: 2, remaining: 2, floor: null });
  });

  test('takes the last answer to a sign, and an undone correction brings back the first', () => {
    const asking = endAfter('', [usual]);
    if (asking.state !== 'asking') throw new Error('nothing is asked');
    const first = answersOf(asking, { answer: 'no', at: 1 });
    const corrected = [...first, ...answersOf(asking, { answer: 'yes', at: 2 })];
    expect(assess({ sheets: [usual], answers: corrected, modifiers: [] })).toMatchObject({ level: 'vital' });
    expect(withoutLastAnswer(corrected)).toEqual(first);
  });

  test('without a protocol there is nothing to say', () => {
    expect(assess({ sheets: [], answers: [], modifiers: [] })).toBeNull();
  });
});

/** Several complaints at once, and what makes one worse: one shortest list, the highest level, one notch at most. */
import { describe, expect, test } from 'vitest';
import type { Modifier } from '../../../../lib/domain/triage/triage-modifier';
import { assess } from '../../../../lib/domain/triage/triage-run';
import { endAfter, press, sheetOf, signOf } from './triage-case';

const fever = sheetOf(
  'fièvre',
  [signOf('souffle', 'vital'), signOf('raideur', 'urgent'), signOf('toux', '72h')],
  '72h',
);
const belly = sheetOf(
  'ventre',
  [signOf('souffle', 'vital'), signOf('dur', 'vital'), signOf('enceinte', 'day')],
  'day',
);

const worse = (changes: Partial<Modifier> = {}): Modifier => ({
  id: 'alone',
  text: 'Seule',
  raises: 'oneNotch',
  covers: [],
  protocols: [],
  sources: ['NTS'],
  ...changes,
});

describe('two protocols open together', () => {
  test('ask the sign that they share once, and the gravest signs of both first', () => {
    const { answers } = press('NNNNN', [fever, belly]);
    expect(answers.map(({ questionId }) => questionId)).toEqual([
      'souffle',
      'dur',
      'raideur',
      'enceinte',
      'toux',
    ]);
  });

  test('end at the higher of their levels, whichever was opened first', () => {
    for (const sheets of [
      [fever, belly],
      [belly, fever],
    ])
      expect(endAfter('NNNNN', sheets)).toMatchObject({ state: 'concluded', level: 'day' });
  });

  test('after a « oui » ask only what could still outweigh it', () => {
    const mild = sheetOf('rhume', [signOf('nez', 'day')], '72h');
    const grave = sheetOf('nuque', [signOf('cou', 'urgent')], '72h');
    expect(endAfter('O', [mild, grave])).toMatchObject({ state: 'concluded', level: 'urgent' });
    expect(endAfter('NO', [mild, grave])).toMatchObject({ state: 'concluded', level: 'day' });
  });

  test('never end below what was answered under a protocol that is no longer open', () => {
    const said = { questionId: 'ailleurs', text: 'Ailleurs', answer: 'yes' as const, answeredAt: 1 };
    const answers = [
      { ...said, level: 'urgent' as const },
      { ...said, questionId: 'souffle', answer: 'no' as const },
    ];
    expect(
      assess({ sheets: [sheetOf('rhume', [signOf('souffle', 'vital')], '72h')], answers, modifiers: [] }),
    ).toMatchObject({ state: 'concluded', level: 'urgent' });
  });

  test('that are as urgent both say what to do', () => {
    const one = sheetOf('une', [signOf('a', 'urgent')], 'day');
    const other = sheetOf('autre', [signOf('b', 'urgent')], 'day');
    expect(endAfter('NN', [one, other])).toMatchObject({
      instruction: 'Consigne par défaut une',
      alike: [{ instruction: 'Consigne par défaut autre' }],
    });
  });

  test('a default that is graver than the other protocol’s « oui » stands', () => {
    const chest = sheetOf('poitrine', [signOf('serre', 'vital')], 'urgent');
    const skin = sheetOf('peau', [signOf('bouton', 'day')], '72h');
    expect(endAfter('NO', [chest, skin])).toMatchObject({ level: 'urgent', because: 'default' });
  });

  test('a milder way out of one does not spare the other', () => {
    const dizzy = sheetOf(
      'vertige',
      [signOf('chute', 'vital'), signOf('bref', '72h', { exit: true })],
      'urgent',
    );
    expect(endAfter('NNNNO', [dizzy, fever])).toMatchObject({ state: 'concluded', level: '72h' });
    expect(endAfter('NNO', [dizzy, fever])).toMatchObject({ level: 'urgent' });
  });
});

describe('what makes it worse', () => {
  test('raises an end by one notch, several together no more, and names itself', () => {
    expect(endAfter('NNN', [fever], [worse()])).toMatchObject({ level: 'day', raisedBy: ['alone'] });
    expect(endAfter('NNN', [fever], [worse(), worse({ id: 'unease' })])).toMatchObject({ level: 'day' });
  });

  test.each([
    ['urgent', 'urgent'],
    ['day', 'urgent'],
    ['routine', '72h'],
    ['message', 'message'],
    ['elsewhere', 'elsewhere'],
  ] as const)('of a default « %s » makes « %s »: never vital, and no urgency out of nothing', (from, to) => {
    const sheet = sheetOf('essai', [signOf('a', 'vital')], from);
    expect(endAfter('N', [sheet], [worse()])).toMatchObject({ level: to });
  });

  test('does not count where the protocol asks that very fact, or for which it does not count', () => {
    expect(endAfter('NNN', [belly], [worse({ covers: ['enceinte'] })])).toMatchObject({
      level: 'day',
      raisedBy: [],
    });
    expect(endAfter('NNN', [fever], [worse({ protocols: ['ventre'] })])).toMatchObject({ level: '72h' });
    expect(endAfter('NNN', [fever], [worse({ raises: 'nothing' })])).toMatchObject({ level: '72h' });
  });
});

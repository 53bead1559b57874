/** What may be confirmed to whom: each row has its public text, and nobody hears what the law keeps from him. */
import { describe, expect, test } from 'vitest';
import { callerRules } from '../../../../lib/content/call/caller-rules';
import { sources } from '../../../../lib/content/sources';
import { CALLER_KINDS, PROFESSIONAL_KINDS } from '../../../../lib/domain/call/call';
import { CONFIRMED_THINGS, ruleFor, rulesFor } from '../../../../lib/domain/call/caller-rule';
import { notesWith } from '../../platform/storage/sample-records';

const ids = callerRules.map(({ id }) => id);

describe('the rules for who asks', () => {
  test('stand each once, and cite public texts that are known', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sources: cited } of callerRules) expect(cited.filter((key) => !sources[key])).toEqual([]);
    const onPracticeAlone = callerRules.filter(({ sources: cited }) => cited.every((key) => key === 'PC'));
    expect(onPracticeAlone).toEqual([]);
  });

  test('there is one for everybody who may ask, and for each professional who has a key', () => {
    for (const callerKind of CALLER_KINDS.filter((kind) => kind !== 'sales'))
      expect(rulesFor(callerRules, { callerKind, professionalKind: null }).length).toBeGreaterThan(0);
    for (const professionalKind of PROFESSIONAL_KINDS)
      expect(
        ruleFor(callerRules, notesWith({ callerKind: 'professional', professionalKind }))?.professional,
      ).toBe(professionalKind);
    expect(ids).toEqual(
      expect.arrayContaining([
        'parent',
        'guardian',
        'nurse',
        'police',
        'insurer',
        'employer',
        'school',
        'press',
      ]),
    );
  });

  test('no reason and no result is told by a secretary; an appointment only after two checks', () => {
    for (const { id, may, checks } of callerRules) {
      expect([id, may.reason, may.result].includes('checked')).toBe(false);
      if (may.appointment === 'checked') expect(checks.length, id).toBeGreaterThan(1);
    }
  });

  test('whoever assists without representing hears of an appointment from the practitioner alone', () => {
    const { may } = callerRules.find(({ id }) => id === 'curator') ?? {};
    expect(may).toEqual({ appointment: 'practitioner', reason: 'no', result: 'practitioner' });
    const others = callerRules.filter(({ id }) => id !== 'curator');
    expect(others.filter(({ label }) => /curat/i.test(label))).toEqual([]);
  });

  test('an administration hears nothing at all, and nothing is asked of it', () => {
    for (const rule of rulesFor(callerRules, { callerKind: 'administrative', professionalKind: null })) {
      expect(CONFIRMED_THINGS.map((thing) => rule.may[thing])).toEqual(['no', 'no', 'no']);
      expect(rule.checks).toEqual([]);
    }
  });
});

test('of several who may be meant none is taken until one is chosen, and only among them', () => {
  const notes = notesWith({ callerKind: 'relative' });
  expect(ruleFor(callerRules, notes)).toBeNull();
  const identity = { ...notes.identity, callerId: 'parent' };
  expect(ruleFor(callerRules, { ...notes, identity })?.id).toBe('parent');
  expect(ruleFor(callerRules, { ...notes, callerKind: 'administrative', identity })).toBeNull();
  expect(ruleFor(callerRules, notesWith({ callerKind: 'patient' }))?.id).toBe('self');
  expect(ruleFor(callerRules, notesWith())).toBeNull();
});

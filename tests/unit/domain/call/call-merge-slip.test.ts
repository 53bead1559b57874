/** The slip of a call that two panels filled in at once: of two answers the cautious one, and nothing read back that was not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySlip, type Slip, withDetail } from '../../../../lib/domain/call/slip';
import { TriageAnswer } from '../../../../lib/domain/triage/triage';
import { mergeCalls } from '../../../fakes/merge-calls';
import { callWith } from '../../platform/storage/sample-records';

const slipWith = (filled: Partial<Slip>): Slip => ({ ...emptySlip(), ...filled });
const merged = (mine: Partial<Slip>, theirs: Partial<Slip>, before: Partial<Slip> = {}): Slip =>
  mergeCalls(
    callWith({ slip: slipWith(before) }),
    callWith({ slip: slipWith({ ...before, ...mine }) }),
    callWith({ slip: slipWith({ ...before, ...theirs }) }),
  ).notes.slip;

describe('answers that both panels gave, differently', () => {
  test('a voicemail that one of them was told not to use is not used', () => {
    expect(merged({ voicemail: true }, { voicemail: false }).voicemail).toBe(false);
    expect(merged({ voicemail: false }, { voicemail: true }).voicemail).toBe(false);
    expect(merged({ voicemail: true }, { voicemail: null }, { voicemail: false }).voicemail).toBe(true);
  });

  test('« it gets worse » stands, whichever panel heard it; then a doubt', () => {
    const answers = fc.constantFrom(...TriageAnswer.options);
    fc.assert(
      fc.property(answers, answers, (mine, theirs) => {
        const { worsening } = merged({ worsening: mine }, { worsening: theirs });
        expect(worsening).toBe(merged({ worsening: theirs }, { worsening: mine }).worsening);
        if ([mine, theirs].includes('yes')) expect(worsening).toBe('yes');
        else if ([mine, theirs].includes('unknown')) expect(worsening).toBe('unknown');
      }),
    );
  });
});

describe('a result read back to the laboratory', () => {
  const before = { details: { exam: 'INR', value: '4,2', unit: '' } };
  const changed = { details: { ...before.details, value: '6,2' } };

  test('is not, once the other panel changed its value', () => {
    expect(merged({ resultReadBack: true }, changed, before)).toMatchObject({
      resultReadBack: false,
      details: changed.details,
    });
    expect(merged(changed, { resultReadBack: true }, before).resultReadBack).toBe(false);
  });

  test('still is, when the other panel noted who called, or read the same value back', () => {
    const named = { details: { ...before.details, biologist: 'Dr Roy' } };
    expect(merged({ resultReadBack: true }, named, before).resultReadBack).toBe(true);
    expect(merged({ resultReadBack: true }, { ...changed, resultReadBack: true }, before)).toMatchObject({
      resultReadBack: true,
      details: changed.details,
    });
  });

  test('is to be read back again once its value is typed anew', () => {
    const slip = slipWith({ ...before, resultReadBack: true });
    expect(withDetail(slip, 'value', '6,2')).toEqual({ ...changed, resultReadBack: false });
    expect(withDetail(slip, 'biologist', 'Dr Roy').resultReadBack).toBe(true);
  });
});

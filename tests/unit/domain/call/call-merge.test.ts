import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Call, CallNotes } from '../../../../lib/domain/call/call';
import { mergeCalls } from '../../../fakes/merge-calls';
import { callWith, notesWith } from '../../platform/storage/sample-records';

const base = callWith();
const merged = (mine: Partial<CallNotes>, theirs: Partial<CallNotes>, before: Partial<CallNotes> = {}) =>
  mergeCalls(callWith(before), callWith({ ...before, ...mine }), callWith({ ...before, ...theirs })).notes;

const TEXTS = [
  'callerName',
  'patientName',
  'birthDate',
  'phone',
  'reason',
  'notes',
  'message',
  'promise',
] as const satisfies (keyof CallNotes)[];

const typedNotes = fc
  .record({
    ...Object.fromEntries(TEXTS.map((field) => [field, fc.string()])),
    outcomes: fc.uniqueArray(fc.constantFrom('booked' as const, 'informed' as const, 'callback' as const)),
    phoneReadBack: fc.boolean(),
    urgency: fc.constantFrom(null, 'vital' as const, 'routine' as const),
  })
  .map((typed) => notesWith(typed));

const anyCall: fc.Arbitrary<Call> = fc
  .record({
    notes: typedNotes,
    revision: fc.nat(),
    status: fc.constantFrom('active', 'held', 'wrapUp', 'ended'),
  })
  .map(({ notes, revision, status }): Call => {
    const call = { ...base, notes, revision };
    if (status === 'held') return { ...call, status, heldAt: 2 };
    if (status === 'wrapUp') return { ...call, status, hungUpAt: 3 };
    return status === 'ended' ? { ...call, status, hungUpAt: 3, endedAt: 4 } : call;
  });

describe('a call merged with itself', () => {
  test('stays what it was, at the next revision', () => {
    fc.assert(
      fc.property(anyCall, anyCall, (before, call) => {
        expect(mergeCalls(before, call, call)).toEqual({ ...call, revision: call.revision + 1 });
      }),
    );
  });

  test('takes everything from the side that alone changed it', () => {
    fc.assert(
      fc.property(anyCall, anyCall, (before, changed) => {
        const revision = changed.revision + 1;
        expect(mergeCalls(before, before, changed)).toEqual({ ...changed, revision });
        expect(mergeCalls(before, changed, { ...before, revision: changed.revision })).toEqual({
          ...changed,
          revision,
        });
      }),
    );
  });
});

describe('what holds only beside what it was said of', () => {
  test('a number is not read back because another one was', () => {
    const before = { phone: '0612345678' };
    expect(merged({ phoneReadBack: true }, { phone: '0698765432' }, before)).toMatchObject({
      phone: '0698765432',
      phoneReadBack: false,
    });
  });

  test('a practitioner who decided for one level did not decide for another', () => {
    const lowering = { name: 'Dr Claire Aubert', from: 'urgent' as const, at: 1 };
    const before = { urgency: '72h' as const };
    expect(merged({ lowering }, { urgency: 'routine' }, before).lowering).toBeNull();
    expect(merged({ lowering }, { reason: 'dent' }, before).lowering).toEqual(lowering);
  });
});

describe('texts that both typed', () => {
  test('are all there, whatever the field', () => {
    fc.assert(
      fc.property(typedNotes, typedNotes, (mine, theirs) => {
        const notes = merged(mine, theirs);
        for (const field of TEXTS) {
          expect(notes[field]).toContain(mine[field]);
          expect(notes[field]).toContain(theirs[field]);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a one-line field stay apart on that line, and such a number counts as not read back', () => {
    const notes = merged({ phone: '06 12', phoneReadBack: true }, { phone: '07 89', phoneReadBack: true });
    expect(notes).toMatchObject({ phone: '06 12 / 07 89', phoneReadBack: false });
  });

  test('in different fields do not touch each other', () => {
    expect(merged({ reason: 'joue gonflée' }, { callerName: 'Mme Durand' })).toEqual(
      notesWith({ reason: 'joue gonflée', callerName: 'Mme Durand' }),
    );
  });
});

describe('choices that both made', () => {
  test('of two urgencies the higher stands', () => {
    expect(merged({ urgency: 'routine' }, { urgency: 'urgent' }).urgency).toBe('urgent');
  });

  test('of two answers about breathing the alarming one stands', () => {
    const checked = (breathing: 'yes' | 'no') => ({
      entryCheck: { conscious: null, breathing, breathingSign: '', place: '' },
    });
    expect(merged(checked('yes'), checked('no')).entryCheck.breathing).toBe('no');
    expect(merged(checked('no'), checked('yes')).entryCheck.breathing).toBe('no');
  });

  test('outcomes ticked on either side are ticked, an outcome unticked on one stays unticked', () => {
    const notes = merged(
      { outcomes: ['informed'] },
      { outcomes: ['booked', 'callback'] },
      { outcomes: ['booked'] },
    );
    expect(notes.outcomes).toEqual(['callback', 'informed']);
  });

  test('phrases told on both sides are listed in the order in which they were told', () => {
    const told = (at: number) => ({ phraseId: `p${at}`, text: 'bonjour', at, how: 'said' as const });
    expect(
      merged({ told: [told(1), told(3)] }, { told: [told(1), told(2)] }, { told: [told(1)] }).told,
    ).toEqual([1, 2, 3].map(told));
  });
});

describe('triage run in two panels', () => {
  const answer = (questionId: string, answeredAt: number, said: 'yes' | 'no') => ({
    questionId,
    text: `${questionId} ?`,
    answer: said,
    answeredAt,
  });
  const withAnswers = (...answers: ReturnType<typeof answer>[]): Call => ({
    ...base,
    triage: [{ protocolId: 'abcès', protocolVersion: 1, title: 'Abcès', startedAt: 10, answers }],
  });

  test('keeps the answers of both, and of one question answered twice the later answer', () => {
    const mine = withAnswers(answer('fièvre', 11, 'no'), answer('œil', 15, 'yes'));
    const theirs = withAnswers(answer('fièvre', 12, 'yes'), answer('gorge', 13, 'no'));
    expect(mergeCalls(withAnswers(), mine, theirs).triage[0]?.answers).toEqual([
      answer('fièvre', 12, 'yes'),
      answer('gorge', 13, 'no'),
      answer('œil', 15, 'yes'),
    ]);
  });

  test('keeps a run that one closed while the other answered in it', () => {
    const theirs = withAnswers(answer('fièvre', 12, 'yes'));
    expect(mergeCalls(withAnswers(), base, theirs).triage).toEqual(theirs.triage);
  });
});

describe('status', () => {
  const held: Call = { ...base, status: 'held', heldAt: 20 };
  const wrapUp: Call = { ...base, status: 'wrapUp', hungUpAt: 30 };

  test('changed by both goes to the further one, with its hour', () => {
    expect(mergeCalls(base, held, wrapUp)).toMatchObject({ status: 'wrapUp', hungUpAt: 30 });
    expect(mergeCalls(base, wrapUp, held)).toMatchObject({ status: 'wrapUp', hungUpAt: 30 });
    expect(mergeCalls(base, wrapUp, held)).not.toHaveProperty('heldAt');
  });

  test('resumed by one while the other typed is resumed, with the hold that is over', () => {
    const resumed: Call = { ...base, holds: [{ from: 20, to: 25 }] };
    const typing: Call = { ...held, notes: notesWith({ notes: 'suite' }) };
    expect(mergeCalls(held, typing, resumed)).toMatchObject({
      status: 'active',
      holds: [{ from: 20, to: 25 }],
      notes: { notes: 'suite' },
    });
  });
});

/** What is named as missing when a call is about to be closed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CALL_OUTCOMES, CALLER_KINDS, type Call, type CallNotes } from '../../../../lib/domain/call/call';
import { beginCall, emptyNotes } from '../../../../lib/domain/call/call-events';
import { END_GATE_ITEMS, type EndGateItem, missingAtEnd } from '../../../../lib/domain/call/end-gate';
import { callbackGaps } from '../../../../lib/domain/message/slip-gate';
import { readPhone } from '../../../../lib/domain/text/phone';
import { readPromise } from '../../../../lib/domain/text/promised-time';

const PHONE = '06 12 34 56 78';

const callOf = (typed: Partial<CallNotes>, messageId: string | null = null): Call => ({
  ...beginCall('call-1', 'tilleuls', 0),
  notes: { ...emptyNotes(), ...typed },
  messageId,
});

const missing = (typed: Partial<CallNotes>, messageId: string | null = null): EndGateItem[] =>
  missingAtEnd(callOf(typed, messageId), {
    phone: readPhone(typed.phone ?? '', 'fr'),
    callbackGaps:
      messageId === null ? callbackGaps(callOf(typed).notes, readPhone(typed.phone ?? '', 'fr')) : [],
    promise: readPromise(typed.promise ?? '', { now: 0, timeZone: 'Europe/Paris', hoursOn: null }).state,
    isMessageOutdated: false,
  });

/** Notes with every mixture of what the gate looks at. */
const anyNotes: fc.Arbitrary<Partial<CallNotes>> = fc.record({
  callerKind: fc.constantFrom(null, ...CALLER_KINDS),
  phone: fc.constantFrom('', '06 12', PHONE),
  phoneReadBack: fc.boolean(),
  outcomes: fc.subarray([...CALL_OUTCOMES]),
  recipientId: fc.constantFrom(null, 'martin'),
  message: fc.constantFrom('', '  ', 'Rappeler pour le devis'),
  promise: fc.constantFrom('', 'rappel', 'rappel avant midi'),
});
const anyMessageId = fc.constantFrom(null, 'message-1');

describe('a call with all its ends tied', () => {
  test('misses nothing once a rendez-vous is ticked', () => {
    expect(missing({ outcomes: ['booked'] })).toEqual([]);
  });

  test('misses nothing once its message is saved', () => {
    const typed = { phone: PHONE, phoneReadBack: true, message: 'Devis', recipientId: 'martin' };
    expect(missing({ ...typed, promise: 'avant midi' }, 'message-1')).toEqual([]);
  });

  test('misses nothing when it was only canvassing', () => {
    expect(missing({ callerKind: 'sales' })).toEqual([]);
    const typed = { phone: '06 12', message: 'Rappeler', promise: 'bientôt' };
    expect(missing({ ...typed, callerKind: 'sales' })).toEqual([]);
    expect(missing({ ...typed, callerKind: 'relative' })).not.toEqual([]);
  });
});

describe('a call with an end loose', () => {
  test('names the outcome that was not ticked', () => {
    expect(missing({ callerKind: 'patient', reason: 'devis' })).toEqual(['noOutcome']);
  });

  test('names a number not read back, or not complete', () => {
    const known = { outcomes: ['callback' as const], callerName: 'Mme Roux' };
    expect(missing({ ...known, phone: PHONE })).toEqual(['phoneNotReadBack']);
    expect(missing({ ...known, phone: '06 12' })).toEqual(['phoneUnreadable']);
  });

  test('names the person or the number that a callback lacks, whatever made somebody wait for it', () => {
    const awaited: Partial<CallNotes>[] = [
      { outcomes: ['callback'] },
      { outcomes: ['informed'], promise: 'avant midi' },
    ];
    for (const typed of awaited) {
      const gaps = missing(typed).filter((item) => item.startsWith('callback'));
      expect(gaps).toEqual(['callbackWithoutPhone', 'callbackWithoutPerson']);
      expect(missing({ ...typed, patientName: 'M. Roux', phone: PHONE, phoneReadBack: true })).not.toContain(
        'callbackWithoutPerson',
      );
      // Its message was saved: the reason was asked there.
      expect(missing(typed, 'message-1')).toEqual([]);
    }
  });

  test('names a message that was typed and not saved, to nobody', () => {
    expect(missing({ outcomes: ['messageTaken'], message: 'Rappeler' })).toEqual([
      'noRecipient',
      'unsavedMessage',
    ]);
  });

  test('names a promise without its hour, even in a saved message', () => {
    expect(missing({ promise: 'on vous rappelle' }, 'message-1')).toEqual(['promiseWithoutHour']);
  });

  test('names a saved message that the call has outgrown', () => {
    const call = callOf({ outcomes: ['messageTaken'] }, 'message-1');
    const phone = readPhone('', 'fr');
    expect(
      missingAtEnd(call, { phone, promise: 'empty', isMessageOutdated: true, callbackGaps: [] }),
    ).toEqual(['outdatedMessage']);
    expect(
      missingAtEnd(call, { phone, promise: 'empty', isMessageOutdated: false, callbackGaps: [] }),
    ).toEqual([]);
  });

  test('names everything at once, what needs the caller first', () => {
    expect(missing({ phone: '06 12', message: 'Devis', promise: 'rappel' })).toEqual([
      'phoneUnreadable',
      'callbackWithoutPerson',
      'promiseWithoutHour',
      'noRecipient',
      'unsavedMessage',
      'noOutcome',
    ]);
  });
});

describe('whatever was typed', () => {
  test('each item is named once, in the order to be fixed', () => {
    fc.assert(
      fc.property(anyNotes, anyMessageId, (typed, messageId) => {
        const items = missing(typed, messageId);
        expect(items).toEqual(END_GATE_ITEMS.filter((item) => items.includes(item)));
      }),
    );
  });

  test('fixing the first item named takes it away and brings no other', () => {
    const fixes: Record<EndGateItem, Partial<CallNotes>> = {
      phoneUnreadable: { phone: PHONE, phoneReadBack: true },
      phoneNotReadBack: { phoneReadBack: true },
      callbackWithoutPhone: { phone: PHONE, phoneReadBack: true },
      callbackWithoutPerson: { callerName: 'Mme Roux' },
      promiseWithoutHour: { promise: 'avant midi' },
      noRecipient: { recipientId: 'martin' },
      unsavedMessage: {},
      outdatedMessage: {},
      noOutcome: { outcomes: ['informed'] },
    };
    fc.assert(
      fc.property(anyNotes, anyMessageId, (typed, messageId) => {
        const [first, ...others] = missing(typed, messageId);
        if (!first) return;
        const saved = first === 'unsavedMessage' ? 'message-1' : messageId;
        const left = missing({ ...typed, ...fixes[first] }, saved);
        // Saving the message is an outcome too: it may settle both.
        const settled = first === 'unsavedMessage' ? ['noOutcome'] : [];
        expect(left).toEqual(others.filter((item) => !settled.includes(item)));
      }),
    );
  });
});

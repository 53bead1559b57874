/** When the key that begins a call asks whether somebody else is on the line. */
import { expect, test } from 'vitest';
import type { Call } from '../../../../lib/domain/call/call';
import { mayBeAnother } from '../../../../lib/domain/call/new-caller';
import { callWith } from '../../platform/storage/sample-records';

const MINUTE = 60_000;
const somebody = (changes: Partial<Call & { status: 'active' }> = {}, touchedAt = 0): Call => {
  const call = callWith({ callerName: 'Mme Petit' });
  return { ...call, startedAt: 0, view: { ...call.view, touchedAt }, ...changes };
};

test.each([
  ['two minutes after the last letter', { call: somebody({}, 10 * MINUTE), now: 12 * MINUTE, asks: false }],
  ['later than that', { call: somebody({}, 10 * MINUTE), now: 12 * MINUTE + 1, asks: true }],
  ['just begun, nothing typed since', { call: somebody(), now: MINUTE, asks: false }],
  ['at the farewell, however young', { call: somebody({ step: 'closing' }), now: 1_000, asks: true }],
  ['the clock was set back', { call: somebody({}, 10 * MINUTE), now: 1_000, asks: false }],
])('%s', (_, { call, now, asks }) => {
  expect(mayBeAnother(call, now)).toBe(asks);
});

test('nobody’s call, and one that is not on the line, are never asked about', () => {
  expect(mayBeAnother(callWith({}), 60 * MINUTE)).toBe(false);
  // The only practitioner stands there by himself.
  expect(mayBeAnother(callWith({ recipientId: 'aubert' }), 60 * MINUTE)).toBe(false);
  expect(mayBeAnother({ ...somebody(), status: 'held', heldAt: 1 }, 60 * MINUTE)).toBe(false);
  expect(mayBeAnother({ ...somebody(), status: 'wrapUp', hungUpAt: 1 }, 60 * MINUTE)).toBe(false);
});

test.each(['callerName', 'patientName', 'reason', 'phone', 'birthDate', 'notes', 'message'] as const)(
  '%s makes it somebody’s',
  (field) => {
    expect(mayBeAnother(callWith({ [field]: 'x' }), 60 * MINUTE)).toBe(true);
  },
);

/** A call that was begun and ended with nothing leaves neither a line in the journal nor a figure. */
import { expect, onTestFinished, test } from 'vitest';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { emptyNotes } from '../../../../lib/domain/call/call-events';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../lib/platform/storage/seal';
import { freshStore } from './fresh-store';
import { callWith, messageWith } from './sample-records';

const ANY = { text: '', practiceId: null, recipientId: null, status: null, level: null, from: 0, to: 1e12 };

/** A call of nothing but what is given. */
const ended = (typed: Partial<CallNotes> = {}, revision = 1) => {
  const call = callWith({}, 'call-1');
  return {
    ...call,
    revision,
    triage: [],
    notes: { ...emptyNotes(), ...typed },
    startedAt: 1000,
    status: 'ended' as const,
    hungUpAt: 2000,
    endedAt: 3000,
  };
};

function desk() {
  const { store, open } = freshStore();
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  const journal = createJournalStore(open, channel, noSeal);
  const lines = async () => (await journal.page(ANY, { after: null, limit: 10 })).entries.length;
  return { store, lines };
}

test.each<[string, Partial<CallNotes>]>([
  ['nothing at all', {}],
  ['the only practitioner of a practice of one', { recipientId: 'martin' }],
])('%s', async (_, typed) => {
  const { store, lines } = desk();
  await store.saveCall(ended(typed), 'strict');
  expect(await lines()).toBe(0);
});

test.each<[string, Partial<CallNotes>]>([
  ['a reason', { reason: 'devis' }],
  ['a name', { callerName: 'Mme Roux' }],
  ['a number', { phone: '06 39 98 12 34' }],
  ['a note', { notes: 'a raccroché' }],
  ['a promise', { promise: 'demain 10h' }],
  ['a tick', { outcomes: ['booked'] }],
  ['canvassing', { callerKind: 'sales' }],
  ['a date of birth', { birthDate: '03/04/1958' }],
  ['an incident', { incident: 'menace' }],
])('%s is a line', async (_, typed) => {
  const { store, lines } = desk();
  await store.saveCall(ended(typed), 'strict');
  expect(await lines()).toBe(1);
});

test('a call emptied again takes its line away, unless its message was saved', async () => {
  const { store, lines } = desk();
  await store.saveCall(ended({ reason: 'devis' }), 'strict');
  await store.saveCall(ended({}, 2), 'strict');
  expect(await lines()).toBe(0);
  await store.saveMessage({ ...messageWith({ id: 'message-1' }), callId: 'call-1' });
  expect(await lines()).toBe(1);
});

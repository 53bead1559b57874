// The journal over a real database in memory: a desk that has worked for a while.
import { onTestFinished, vi } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { createJournal } from '../../../../lib/app/journal/journal';
import type { Store } from '../../../../lib/app/ports';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import type { CallNotes } from '../../../../lib/domain/call/call';
import type { Message } from '../../../../lib/domain/message/message';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../lib/platform/storage/seal';
import { createWorld, MONDAY_MORNING } from '../../../fakes/ports';
import { freshStore } from '../../platform/storage/fresh-store';
import { callWith, messageWith } from '../../platform/storage/sample-records';

/** A call that ended some minutes before that Monday morning. */
export const ended = (id: string, minutesAgo: number, typed: Partial<CallNotes> = {}) => {
  const startedAt = MONDAY_MORNING - minutesAgo * 60_000;
  const times = { startedAt, hungUpAt: startedAt + 60_000, endedAt: startedAt + 61_000 };
  return { ...callWith(typed, id), practiceId: examplePractice.id, ...times, status: 'ended' as const };
};

/** Its message, for the first practitioner of the practice. */
export const messageOf = (callId: string, changes: Partial<Message> = {}): Message =>
  ({
    ...messageWith({ id: `message-${callId}`, savedAt: MONDAY_MORNING - 60_000 }),
    callId,
    practiceId: examplePractice.id,
    recipientId: 'aubert',
    recipientName: 'Dr Claire Aubert',
    ...changes,
  }) as Message;

/** Two calls, one with a message. */
export async function twoCalls(store: Store): Promise<void> {
  await store.saveCall(ended('roux', 30, { patientName: 'Mme Roux', reason: 'dent cassée' }), 'strict');
  await store.saveCall(ended('petit', 20, { patientName: 'M. Petit', reason: 'ordonnance' }), 'strict');
  await store.of(messageCard).save(messageOf('roux', { patientName: 'Mme Roux', reason: 'dent cassée' }));
}

/** The journal's page over what `fill` wrote, with its application. */
export async function openJournal(fill: (store: Store) => Promise<void> = twoCalls) {
  const { store, open } = freshStore();
  const world = createWorld();
  const print = vi.fn();
  const ports = { ...world.ports, store, page: null, print };
  await store.changePractice(examplePractice.id, () => examplePractice);
  await fill(store);
  const app = createApp(ports);
  const close = await app.open();
  await app.practices.changeSettings({ activePracticeId: examplePractice.id, secretaryName: 'Camille' });
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  const journal = createJournal({ app, ports, store: createJournalStore(open, channel, noSeal) });
  const stop = await journal.start();
  onTestFinished(stop);
  return { ...world, app, journal, store, close, print };
}

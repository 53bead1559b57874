// The journal page over a real database in memory: a desk that has worked for a while.

import type { ComponentChildren } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { JournalContext } from '../../../../components/journal/journal-context';
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
import { drawOver, settle } from '../draw';

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
async function twoCalls(store: Store): Promise<void> {
  await store.saveCall(ended('roux', 30, { patientName: 'Mme Roux', reason: 'dent cassée' }), 'strict');
  await store.saveCall(ended('petit', 20, { patientName: 'M. Petit', reason: 'ordonnance' }), 'strict');
  await store.of(messageCard).save(messageOf('roux', { patientName: 'Mme Roux', reason: 'dent cassée' }));
}

/** Draws `view` over what `fill` wrote. */
export async function drawJournal(view: ComponentChildren, fill: (store: Store) => Promise<void> = twoCalls) {
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
  // Nothing is laid out here: the list is as high as a window, so that rows are in sight.
  const height = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  onTestFinished(() => height.mockRestore());
  // What a press has begun to write is written before the database goes: a read waits behind every write.
  onTestFinished(async () => {
    for (let turn = 0; turn < 3; turn += 1) await store.settings();
  });
  const { press: _, ...rest } = world;
  const drawn = await drawOver(
    { ...rest, app, journal, store, close },
    <JournalContext.Provider value={journal}>{view}</JournalContext.Provider>,
  );
  /** Waits until what the database is asked for has come. */
  const until = (check: () => void) =>
    vi.waitFor(
      async () => {
        await settle();
        check();
      },
      { timeout: 20_000 },
    );
  return { ...drawn, until, printed: () => print.mock.calls.length };
}

export type DrawnJournal = Awaited<ReturnType<typeof drawJournal>>;

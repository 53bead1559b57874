// A desk over the real store with a calendar and a clock of its own: what is kept and erased is tried on it.
import { keepRegister, noteShown } from '../../../../../lib/app/privacy/keep-register';
import { everyCard } from '../../../../../lib/domain/cards';
import { receiptCard } from '../../../../../lib/domain/journal/receipt.record';
import type { RetentionRegister } from '../../../../../lib/domain/practice/retention-register';
import { PURGE_ID, purgePlanCard } from '../../../../../lib/domain/privacy/purge-plan.record';
import { createKeeper } from '../../../../../lib/platform/storage/keep/keeper';
import { noSeal } from '../../../../../lib/platform/storage/seal';
import { freshStore } from '../fresh-store';
import { callWith, messageWith, practice } from '../sample-records';

export const DAY = 86_400_000;
/** Noon of some day: all times of these tests are told from it. */
export const NOW = Date.UTC(2026, 10, 24, 11);
export const ago = (days: number) => NOW - days * DAY;

export const ended = (id: string, days: number, reason = 'Mme Durand') => ({
  ...callWith({ reason }, id),
  startedAt: ago(days) - 60_000,
  status: 'ended' as const,
  hungUpAt: ago(days),
  endedAt: ago(days),
});
export const saved = (id: string, callId: string, days: number) => ({
  ...messageWith({ id, savedAt: ago(days), body: `Durand ${id}` }),
  callId,
});
export const done = (id: string, callId: string, days: number) => ({
  ...saved(id, callId, days),
  status: 'done' as const,
  deliveredAt: ago(days),
  acknowledgement: null,
  doneAt: ago(days),
});

export async function desk({
  fixed = {},
  cards = everyCard,
}: {
  fixed?: RetentionRegister;
  cards?: typeof everyCard;
} = {}) {
  const { store, open } = freshStore();
  const clock = { at: NOW, unsaved: null as 'failed' | 'closed' | null };
  const name = crypto.randomUUID();
  const keeper = createKeeper(open, { channel: new BroadcastChannel(name), seal: noSeal, cards });
  await store.changePractice('tilleuls', () => practice);
  const now = () => clock.at;
  const plan = () => store.of(purgePlanCard).byId(PURGE_ID);
  /** The worker's look; nobody is there. */
  const look = () =>
    keepRegister({
      store,
      keeper,
      clock: { now },
      newId: () => crypto.randomUUID(),
      fixed,
      unsaved: clock.unsaved,
    });
  /** Somebody reads what stands announced. */
  const read = async () => {
    const announced = await plan();
    if (announced) await noteShown({ store, clock: { now } }, announced);
  };
  const run = async () => {
    await look();
    await read();
  };
  return {
    store,
    open,
    clock,
    look,
    read,
    run,
    plan,
    receipts: () => store.of(receiptCard).all(),
    /** All words on the disk. */
    words: async () => {
      const database = await open();
      const rows = await Promise.all([...database.objectStoreNames].map((store) => database.getAll(store)));
      return JSON.stringify(rows);
    },
  };
}

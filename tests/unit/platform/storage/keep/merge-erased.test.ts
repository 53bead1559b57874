/** Who was erased stays erased, whatever a copy brings; over the real vault, so that keys are seen to be made or not. */
import { expect, onTestFinished, test } from 'vitest';
import { everyCard } from '../../../../../lib/domain/cards';
import type { BackupCopy } from '../../../../../lib/domain/privacy/backup/backup-copy';
import { fieldsOf } from '../../../../../lib/domain/record/row';
import { createJournalStore } from '../../../../../lib/platform/storage/journal-store';
import { takeCopy } from '../../../../../lib/platform/storage/keep/copy';
import { readDue } from '../../../../../lib/platform/storage/keep/due';
import { mergeCopy, previewCopy } from '../../../../../lib/platform/storage/keep/merge-copy';
import { purge } from '../../../../../lib/platform/storage/keep/purge';
import { vaultOver } from '../../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from '../fresh-store';
import { callbackWith, callWith, messageWith, RECEIPT } from '../sample-records';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28, 11);
const ended = { ...callWith({ reason: 'Mme Durand' }), status: 'ended', hungUpAt: 2, endedAt: 3 } as const;

/** A machine of its own, whose browser is the one in place from now on. */
function machine() {
  emptyBrowser();
  const desk = openPanel(crypto.randomUUID(), vaultOver);
  const parts = { open: desk.open, seal: desk.seal, now: () => NOW };
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  const rows = async (store: 'keys' | 'journal' | 'setAside') => (await desk.open()).getAll(store);
  return {
    ...desk,
    parts,
    rows,
    copy: (): Promise<BackupCopy> => takeCopy(parts, everyCard, { scope: { practiceId: null } }),
    merge: (copy: BackupCopy) => mergeCopy(parts, everyCard, { copy }),
    preview: (copy: BackupCopy) => previewCopy(parts, everyCard, { copy }),
    erase: () => createJournalStore(desk.open, channel, desk.seal).erase(['call-1'], RECEIPT),
    keyOfCall: async () => (await rows('keys')).some((key) => fieldsOf(key)['id'] === 'call-1'),
  };
}

/** A machine with one call and what hangs on it, one damaged message among it. */
async function worked() {
  const here = machine();
  await here.store.saveCall(ended, 'strict');
  await here.store.saveMessage(messageWith());
  await here.store.saveCallback(callbackWith());
  await (await here.open()).put('messages', { id: 'bad', callId: 'call-1', savedAt: 'Durand' });
  expect(await here.store.messageById('bad')).toBeNull();
  expect(await here.store.setAside()).toHaveLength(1);
  return here;
}

test('a damaged record of an erased call does not come back with an older copy, nor a key for it', async () => {
  const here = await worked();
  const copy = await here.copy();
  expect(copy.setAside).toHaveLength(1);
  await here.erase();
  await here.merge(copy);
  expect(await here.store.setAside()).toEqual([]);
  expect(await here.keyOfCall()).toBe(false);
});

test('what was set aside keeps the day on which it was found, and stays away once its time is over', async () => {
  const copy = await (await worked()).copy();
  const found = (foundAt: number) => ({
    records: {},
    setAside: copy.setAside.map((entry) => ({ ...entry, foundAt })),
  });
  const there = machine();
  await there.merge(found(NOW - 183 * DAY));
  expect(await there.store.setAside()).toEqual([]);
  await there.merge(found(NOW - 100 * DAY));
  expect((await there.store.setAside()).map(({ foundAt }) => foundAt)).toEqual([NOW - 100 * DAY]);
});

test('an erasing that comes with a copy takes all that hangs on the call here, as when it is erased here', async () => {
  const here = await worked();
  const before = await here.copy();
  await here.erase();
  const after = await here.copy();
  const there = machine();
  await there.merge(before);
  await there.store.saveMessage(messageWith({ id: 'only-there' }));
  expect(await there.rows('journal')).toHaveLength(1);
  expect(await there.keyOfCall()).toBe(true);
  await there.merge(after);
  for (const id of ['message-1', 'only-there']) expect(await there.store.messageById(id)).toBeNull();
  expect(await there.store.callbackById('callback-1')).toBeNull();
  expect(await there.rows('journal')).toEqual([]);
  expect(await there.store.setAside()).toEqual([]);
  expect(await there.keyOfCall()).toBe(false);
});

test('a look at a copy makes no key: of no call, and of none that was erased', async () => {
  const here = await worked();
  const copy = await here.copy();
  await here.erase();
  await here.preview(copy);
  expect(await here.rows('keys')).toEqual([]);
  const there = machine();
  const fates = await there.preview(copy);
  expect(fates['calls']).toMatchObject({ new: 1 });
  expect(await there.rows('keys')).toEqual([]);
});

test('what was opened again between the judging and the erasing is not erased', async () => {
  const here = machine();
  const done = callbackWith({ status: 'done', doneAt: 6_000, doneBy: 'Claire' } as never);
  await here.store.saveCallback(done);
  const calendar = { until: NOW, register: { fixed: {}, practices: {} } };
  let judged = 0;
  const select = async () => {
    const due = await readDue(here.parts, everyCard, calendar);
    judged += due.singles.length;
    if (judged === 1 && due.singles.length === 1)
      await here.store.saveCallback({ ...callbackWith(), revision: 2 } as never);
    return due;
  };
  const { id, at, author, reference } = RECEIPT;
  const begun = { id, at, author, reference, kind: 'purged' } as const;
  expect(
    await purge(here.parts, { cards: everyCard, onErased: () => undefined }, { select, begun }),
  ).toBeNull();
  expect(judged).toBe(1);
  expect(await here.store.callbackById('callback-1')).toMatchObject({ status: 'waiting' });
});

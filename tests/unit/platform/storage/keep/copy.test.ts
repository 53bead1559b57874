/** A copy of everything comes back whole elsewhere, and is merged into what stands: never over it. */
import { expect, onTestFinished, test } from 'vitest';
import { callCard } from '../../../../../lib/domain/call/call.record';
import { everyCard } from '../../../../../lib/domain/cards';
import { countCopy, readCopy } from '../../../../../lib/domain/privacy/backup/backup-copy';
import { DEFAULT_SETTINGS } from '../../../../../lib/domain/settings';
import { createJournalStore } from '../../../../../lib/platform/storage/journal-store';
import { takeCopy } from '../../../../../lib/platform/storage/keep/copy';
import { mergeCopy, previewCopy } from '../../../../../lib/platform/storage/keep/merge-copy';
import { renewName } from '../../../../../lib/platform/storage/parts';
import { noSeal } from '../../../../../lib/platform/storage/seal';
import { emptyBrowser, freshStore, openPanel } from '../fresh-store';
import { callbackWith, callWith, messageWith, practice, RECEIPT } from '../sample-records';

const ended = { ...callWith({ reason: 'Mme Durand' }), status: 'ended', hungUpAt: 2, endedAt: 3 } as const;
type Desk = ReturnType<typeof openPanel>;

const journalOf = ({ open }: Desk) => {
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  return createJournalStore(open, channel);
};
const partsOf = ({ open }: Desk) => ({ open, seal: noSeal, now: () => Date.now() });

/** The copy of a desk, as it comes out of a file and is read. */
const copyOf = async (desk: Desk, practiceId: string | null = null) => {
  const taken = await takeCopy(partsOf(desk), everyCard, { scope: { practiceId } });
  const read = readCopy(JSON.parse(JSON.stringify(taken)), everyCard);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
};
const merge = (desk: Desk, copy: Awaited<ReturnType<typeof copyOf>>) =>
  mergeCopy(partsOf(desk), everyCard, { copy });
const preview = (desk: Desk, copy: Awaited<ReturnType<typeof copyOf>>) =>
  previewCopy(partsOf(desk), everyCard, { copy });

/** A desk with something of most kinds. */
async function workedDesk() {
  const desk = freshStore();
  await desk.store.saveCall(ended, 'strict');
  await desk.store.saveMessage(messageWith());
  await desk.store.saveCallback(callbackWith());
  await desk.store.changePractice('tilleuls', () => practice);
  await desk.store.changePractice('roses', () => ({ ...practice, id: 'roses' }));
  await desk.store.saveSettings({ ...DEFAULT_SETTINGS, secretaryName: 'Camille', language: 'en' });
  return desk;
}

/** Another machine. */
const elsewhere = () => {
  emptyBrowser();
  return openPanel(crypto.randomUUID());
};

test('everything comes back on another machine, the journal with it; a second time changes nothing', async () => {
  const copy = await copyOf(await workedDesk());
  expect(countCopy(copy)).toEqual({ calls: 1, messages: 1, callbacks: 1, practices: 2, settings: 1 });
  const there = elsewhere();
  expect((await preview(there, copy))['calls']).toEqual({ new: 1, merged: 0, same: 0, erasedHere: 0 });
  expect(await there.store.callById('call-1')).toBeNull();
  await merge(there, copy);
  expect(await copyOf(there)).toEqual(copy);
  const query = { text: '', from: 0, to: Date.now() };
  const { entries } = await journalOf(there).page(query as never, { after: null, limit: 9 });
  expect(entries.map(({ id }) => id)).toEqual(['call-1']);
  const again = await merge(there, copy);
  expect(Object.values(again).every((fates) => fates.new + fates.merged === 0)).toBe(true);
});

test('what was written here since is not written over: both stay, or the later choice', async () => {
  const here = await workedDesk();
  const copy = await copyOf(here);
  await here.store.saveMessage({ ...messageWith({ id: 'newer' }), callId: 'call-1' });
  await here.store.changePractice('tilleuls', (stored) => stored && { ...stored, name: 'des Lilas' });
  const fates = await merge(here, copy);
  expect(fates['practices']).toEqual({ new: 0, merged: 0, same: 2, erasedHere: 0 });
  expect(await here.store.messageById('newer')).not.toBeNull();
  expect((await here.store.practices()).map(({ name }) => name)).toContain('des Lilas');
});

test('of two machines that went on apart both texts stay', async () => {
  const here = await workedDesk();
  const open = callWith({ notes: 'a' }, 'open');
  await here.store.saveCall(open, 'strict');
  const before = await copyOf(here);
  const typed = (notes: string) => ({ ...open, revision: 2, notes: { ...open.notes, notes } });
  await here.store.saveCall(typed('a\nvu ici'), 'strict');
  const there = elsewhere();
  await merge(there, before);
  await there.store
    .of(callCard)
    .change('open', (stored) => stored && { ...typed('a\nvu là'), revision: stored.revision + 1 });
  await merge(here, await copyOf(there));
  expect((await here.store.callById('open'))?.notes.notes.split('\n').sort()).toEqual([
    'a',
    'vu ici',
    'vu là',
  ]);
});

test('who was erased here does not come back from an older copy, nor what hung on her call', async () => {
  const here = await workedDesk();
  const copy = await copyOf(here);
  await journalOf(here).erase(['call-1'], RECEIPT);
  expect((await preview(here, copy))['messages']).toMatchObject({ erasedHere: 1 });
  const fates = await merge(here, copy);
  expect(fates['calls']).toMatchObject({ erasedHere: 1, new: 0, merged: 0 });
  expect(fates['messages']).toMatchObject({ erasedHere: 1 });
  expect(await here.store.callById('call-1')).toBeNull();
  expect(await here.store.messageById('message-1')).toBeNull();
});

test('on a machine that lost even her call, the erasing in the copy is kept', async () => {
  const here = await workedDesk();
  const before = await copyOf(here);
  await journalOf(here).erase(['call-1'], RECEIPT);
  const after = await copyOf(here);
  const there = elsewhere();
  await merge(there, after);
  await merge(there, before);
  expect(await there.store.callById('call-1')).toBeNull();
});

test('settings that nobody chose on the new machine give way to those of the lost one', async () => {
  const copy = await copyOf(await workedDesk());
  const there = elsewhere();
  await there.store.saveSettings({ ...DEFAULT_SETTINGS, secretaryRegion: 'ch' });
  await merge(there, copy);
  expect(await there.store.settings()).toMatchObject({
    secretaryName: 'Camille',
    language: 'en',
    secretaryRegion: 'ch',
  });
});

test('the copy of one practice holds nothing of another, nor of the desk', async () => {
  const here = await workedDesk();
  await here.store.saveMessage({ ...messageWith({ id: 'of-roses' }), callId: 'x', practiceId: 'roses' });
  const copy = await copyOf(here, 'roses');
  expect(countCopy(copy)).toEqual({ messages: 1, practices: 1 });
});

test('damaged records travel along, once', async () => {
  const here = await workedDesk();
  await (await here.open()).put('calls', { id: 'bad', status: 'active', startedAt: 3n });
  await here.store.openCalls();
  const copy = await copyOf(here);
  expect(copy.setAside).toHaveLength(1);
  const there = elsewhere();
  await merge(there, copy);
  await merge(there, copy);
  expect((await there.store.setAside()).map(({ json }) => json)).toEqual(
    copy.setAside.map(({ json }) => json),
  );
});

test('a copy with one record that is not one is refused whole; so is a kind of a later version', async () => {
  const copy = await copyOf(await workedDesk());
  const [call] = copy.records['calls'] ?? [];
  const bad = { ...copy, records: { ...copy.records, calls: [{ ...call, value: { id: 'call-1' } }] } };
  expect(readCopy(bad, everyCard)).toEqual({ ok: false, reason: 'content' });
  const renamed = { ...copy, records: { calls: [{ ...call, id: 'other' }] } };
  expect(readCopy(renamed, everyCard)).toEqual({ ok: false, reason: 'content' });
  expect(readCopy({ ...copy, records: { parcels: [] } }, everyCard)).toEqual({ ok: false, reason: 'newer' });
});

test('put back as it was on an earlier day, a machine writes on under another name: no word of either life is lost', async () => {
  const here = await workedDesk();
  const earlier = await copyOf(here);
  const type = async (desk: Desk, notes: string) => {
    const call = await desk.store.callById('call-1');
    if (!call) throw new Error('no call');
    const changed = { ...call, revision: call.revision + 1, notes: { ...call.notes, notes } };
    expect(await desk.store.saveCall(changed, 'strict')).toMatchObject({ ok: true });
  };
  await type(here, 'après la copie');
  const later = await copyOf(here);
  const name = await (await here.open()).get('marks', 'device');
  // The profile of before: the same name, the records of then. What saw the database outside of it says so.
  const back = elsewhere();
  await (await back.open()).put('marks', name, 'device');
  await merge(back, earlier);
  const stand = { seenAt: 1 };
  await renewName(back, stand.seenAt.toString(36));
  await renewName(back, stand.seenAt.toString(36));
  // The same field, written anew before the later backup is found.
  await type(back, 'après le retour');
  await merge(back, later);
  const [one, other] = [await back.store.callById('call-1'), await copyOf(back)];
  expect(one?.notes.notes).toContain('après la copie');
  expect(one?.notes.notes).toContain('après le retour');
  await merge(back, later);
  expect(await copyOf(back)).toEqual(other);
});

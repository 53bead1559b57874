import { describe, expect, onTestFinished, test } from 'vitest';
import type { JournalQuery } from '../../../../lib/domain/journal/journal-query';
import { exportText, JournalExport } from '../../../../lib/domain/journal/journal-record';
import type { OpenDatabase } from '../../../../lib/platform/storage/database';
import { createJournalStore } from '../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../lib/platform/storage/seal';
import { freshStore } from './fresh-store';
import { callbackWith, callWith, messageWith, RECEIPT } from './sample-records';

const ANY: JournalQuery = {
  text: '',
  practiceId: null,
  recipientId: null,
  status: null,
  level: null,
  from: 0,
  to: 1e12,
};

const journalOver = (open: OpenDatabase) => {
  const channel = new BroadcastChannel(crypto.randomUUID());
  onTestFinished(() => channel.close());
  return createJournalStore(open, channel, noSeal);
};

const ended = (id: string, startedAt: number, typed: Parameters<typeof callWith>[0] = {}) => ({
  ...callWith(typed, id),
  startedAt,
  status: 'ended' as const,
  hungUpAt: startedAt + 60_000,
  endedAt: startedAt + 61_000,
});

/** A desk where Mme Durand called twice and M. Petit once, with a message and a promise. */
async function busyDesk() {
  const { store, open } = freshStore();
  const journal = journalOver(open);
  await store.saveCall(
    ended('durand-1', 1000, { patientName: 'Hélène Durand', phone: '06 12 34 56 78' }),
    'strict',
  );
  await store.saveCall(ended('durand-2', 3000, { patientName: 'Hélène Durand', reason: 'fièvre' }), 'strict');
  await store.saveCall(ended('call-3', 2000, { patientName: 'Paul Petit', reason: 'fièvre' }), 'strict');
  await store.saveMessage({
    ...messageWith({ id: 'message-3' }),
    callId: 'call-3',
    callerName: 'Paul Petit',
    patientName: 'Paul Petit',
    level: 'urgent',
  });
  await store.saveCallback({ ...callbackWith(), id: 'callback-3', callId: 'call-3' });
  const found = async (query: Partial<JournalQuery>) => {
    const page = await journal.page({ ...ANY, ...query }, { after: null, limit: 50 });
    return page.entries.map(({ id }) => id);
  };
  return { store, open, journal, found };
}

/** The records as she knows them: erasing and putting back are two more versions of each. */
const withoutRevisions = (records: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify(records, (name, value: unknown) => (name === 'revision' ? undefined : value)));

describe('the journal', () => {
  test('holds ended calls, newest first, and no call that is still on the desk', async () => {
    const { store, found } = await busyDesk();
    await store.saveCall(callWith({ patientName: 'Durand' }, 'open'), 'relaxed');
    expect(await found({})).toEqual(['durand-2', 'call-3', 'durand-1']);
  });

  test('finds by name, number, word, practitioner, status, level and time, and by several at once', async () => {
    const { found } = await busyDesk();
    expect(await found({ text: 'durand' })).toEqual(['durand-2', 'durand-1']);
    expect(await found({ text: '+33 6 12 34' })).toContain('durand-1');
    expect(await found({ text: 'fiev' })).toEqual(['durand-2', 'call-3']);
    expect(await found({ text: 'fievre durand' })).toEqual(['durand-2']);
    expect(await found({ recipientId: 'martin' })).toEqual(['call-3']);
    expect(await found({ status: 'saved' })).toEqual(['call-3']);
    expect(await found({ status: 'none' })).toEqual(['durand-2', 'durand-1']);
    expect(await found({ level: 'urgent', text: 'petit' })).toEqual(['call-3']);
    expect(await found({ from: 2000, to: 3000 })).toEqual(['call-3']);
    expect(await found({ text: 'martin' })).toEqual([]);
  });

  test('a message that moves on moves its call too', async () => {
    const { store, found } = await busyDesk();
    const message = await store.messageById('message-3');
    expect(message).not.toBeNull();
    if (message?.status !== 'saved') throw new Error('The message is not there.');
    await store.saveMessage({
      ...message,
      status: 'delivered',
      deliveredAt: 9,
      revision: message.revision + 1,
    });
    expect(await found({ status: 'saved' })).toEqual([]);
    expect(await found({ status: 'delivered' })).toEqual(['call-3']);
  });

  test('gives its pages without a gap nor a repeat, even for calls begun in the same millisecond', async () => {
    const { store, open } = freshStore();
    const journal = journalOver(open);
    const ids = Array.from({ length: 25 }, (_, at) => `call-${String(at).padStart(2, '0')}`);
    for (const [at, id] of ids.entries())
      await store.saveCall(ended(id, 1000 + Math.floor(at / 10), { reason: 'fièvre' }), 'strict');
    for (const text of ['', 'fievre']) {
      const seen: string[] = [];
      let after: readonly [number, string] | null = null;
      do {
        const page = await journal.page({ ...ANY, text }, { after, limit: 7 });
        seen.push(...page.entries.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      expect(seen.toSorted()).toEqual(ids);
    }
  });

  test('calls written before there was a journal are entered when it is first read', async () => {
    const { open } = await busyDesk();
    await (await open()).clear('journal');
    const later = journalOver(open);
    const page = await later.page({ ...ANY, text: 'durand' }, { after: null, limit: 50 });
    expect(page.entries).toHaveLength(2);
  });

  test('they are entered also when a call of the new version ended before the journal was ever read', async () => {
    const { store, open } = freshStore();
    await (await open()).put('calls', ended('before', 1000, { patientName: 'Durand' }));
    await store.saveCall(ended('after', 2000, { patientName: 'Petit' }), 'strict');
    const { entries } = await journalOver(open).page(ANY, { after: null, limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual(['after', 'before']);
  });
});

describe('a person’s request', () => {
  test('erasing takes the call, its message, its promise and every word by which it was found', async () => {
    const { store, open, journal, found } = await busyDesk();
    const erased = await journal.erase(['call-3'], RECEIPT);
    expect(erased).toHaveLength(1);
    expect(await found({})).toEqual(['durand-2', 'durand-1']);
    expect(await store.callById('call-3')).toBeNull();
    expect(await store.messageById('message-3')).toBeNull();
    expect(await store.callbackById('callback-3')).toBeNull();
    const database = await open();
    expect(await database.countFromIndex('journal', 'terms', 'petit')).toBe(0);
    for (const name of database.objectStoreNames)
      expect(JSON.stringify(await database.getAll(name))).not.toMatch(/petit/i);
  });

  test('damaged copies set aside earlier go with the call, and nobody else’s do', async () => {
    const { store, open, journal } = await busyDesk();
    const database = await open();
    const aside = (id: string, raw: object) => ({
      id,
      store: 'messages',
      reason: 'damaged',
      foundAt: 1,
      raw,
    });
    await database.put('setAside', aside('a', { id: 'm-1', callId: 'call-3', body: 'Petit' }));
    await database.put('setAside', aside('b', { id: 'call-3', notes: 'Petit' }));
    await database.put('setAside', aside('c', { id: 'durand-1', notes: 'Durand' }));
    await journal.erase(['call-3'], RECEIPT);
    expect((await store.setAside()).map(({ id }) => id)).toEqual(['c']);
  });

  test('the receipt counts what went and names nobody', async () => {
    const { journal } = await busyDesk();
    await journal.erase(['call-3'], RECEIPT);
    expect(await journal.receipts()).toEqual([
      { ...RECEIPT, counts: { calls: 1, messages: 1, callbacks: 1, incidents: 0 }, callIds: ['call-3'] },
    ]);
  });

  test('an open call is not erased under the hands of who writes it', async () => {
    const { store, journal } = await busyDesk();
    await store.saveCall(callWith({ patientName: 'Petit' }, 'open'), 'relaxed');
    expect(await journal.erase(['open'], RECEIPT)).toEqual([]);
    expect(await store.callById('open')).not.toBeNull();
  });

  test('what was erased by mistake is put back, found again, and its receipt withdrawn', async () => {
    const { store, journal, found } = await busyDesk();
    const before = await journal.records(['call-3']);
    const erased = await journal.erase(['call-3'], RECEIPT);
    await journal.restore(erased, RECEIPT.id);
    expect(await found({ text: 'petit' })).toEqual(['call-3']);
    expect(withoutRevisions(await journal.records(['call-3']))).toEqual(withoutRevisions(before));
    expect(await store.callbackById('callback-3')).not.toBeNull();
    expect(await journal.receipts()).toEqual([]);
  });

  test('what is handed over as JSON reads back as the same records', async () => {
    const { journal } = await busyDesk();
    const records = await journal.records(['call-3', 'durand-1']);
    expect(JournalExport.parse(JSON.parse(exportText(records, 5))).records).toEqual(records);
  });
});

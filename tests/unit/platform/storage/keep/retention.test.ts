/** What the calendar erases and what it never does; announced the day before, verified on the disk, with a receipt. */
import { describe, expect, test } from 'vitest';
import { everyCard } from '../../../../../lib/domain/cards';
import { draftWordsCard } from '../../../../../lib/domain/message/draft-words.record';
import { createJournalStore } from '../../../../../lib/platform/storage/journal-store';
import { noSeal } from '../../../../../lib/platform/storage/seal';
import { parcel, parcelCard } from '../../../../fakes/parcel';
import { callbackWith, callWith } from '../sample-records';
import { ago, DAY, desk, done, ended, NOW, saved } from './calendar-desk';

describe('the calendar', () => {
  test('announces today what it erases tomorrow, and leaves a receipt that names nobody', async () => {
    const { store, open, clock, run, plan, receipts, words } = await desk();
    for (const call of [ended('old', 31), ended('young', 3, 'M. Roux')]) await store.saveCall(call, 'strict');
    await store.saveMessage(done('m-old', 'old', 31));
    await run();
    expect((await plan())?.counts).toEqual({
      calls: 1,
      messages: 1,
      draftWords: 0,
      callbacks: 0,
      incidents: 0,
    });
    expect(await receipts()).toEqual([]);
    expect(await words()).toMatch(/Durand/);
    clock.at += DAY - 1;
    await run();
    expect(await words()).toMatch(/Durand/);
    clock.at += 1;
    await run();
    const [receipt] = await receipts();
    expect(receipt).toMatchObject({ kind: 'purged', counts: { calls: 1, messages: 1 }, callIds: [] });
    expect(receipt?.verifiedAt).toBeGreaterThan(0);
    expect(await words()).not.toMatch(/Durand/);
    expect(await words()).toMatch(/Roux/);
    const journal = createJournalStore(open, new BroadcastChannel(crypto.randomUUID()), noSeal);
    const query = { text: '', from: 0, to: NOW + DAY, facets: [] };
    const page = await journal.page(query as never, { after: null, limit: 9 });
    expect(page.entries.map(({ id }) => id)).toEqual(['young']);
  });

  test('never erases what is open, nor the call of it; what is open for a week is pointed out', async () => {
    const { store, clock, run, plan } = await desk();
    await store.saveCall(ended('old', 400), 'strict');
    await store.saveCall({ ...callWith({}, 'active'), startedAt: ago(400) }, 'strict');
    await store.saveMessage(saved('m-open', 'old', 400));
    await store.saveMessage(done('m-done', 'old', 400));
    const drafts = store.of(draftWordsCard);
    for (const id of ['m-open', 'm-done'])
      await drafts.change(id, () => ({ id, callId: 'old', practiceId: 'tilleuls', texts: { addendum: id } }));
    await store.saveCallback(callbackWith({ id: 'c-open', callId: 'other', dueAt: ago(300) }));
    await run();
    expect((await plan())?.flagged).toEqual({ messages: 1 });
    clock.at += DAY;
    await run();
    expect(await store.callById('old')).not.toBeNull();
    expect(await store.callById('active')).not.toBeNull();
    expect(await store.messageById('m-open')).not.toBeNull();
    expect(await store.messageById('m-done')).toBeNull();
    expect((await drafts.all()).map(({ id }) => id)).toEqual(['m-open']);
    expect(await store.callbackById('c-open')).not.toBeNull();
    // Handed over and done at last: it may be written, and goes when its time has come.
    expect((await store.saveMessage({ ...done('m-open', 'old', 0), revision: 2 })).ok).toBe(true);
  });

  test('follows the register of the practice, and before it what the administrator fixed', async () => {
    const { store, run, plan } = await desk();
    await store.saveCall(ended('ten', 10), 'strict');
    await store.saveCallback(
      callbackWith({ id: 'kept', status: 'done', doneAt: ago(1), doneBy: 'Claire' } as never),
    );
    await run();
    expect((await plan())?.counts).toMatchObject({ calls: 0, callbacks: 1 });
    await store.changePractice('tilleuls', (stored) => stored && { ...stored, retention: { calls: 7 } });
    await run();
    expect((await plan())?.counts).toMatchObject({ calls: 1 });
    const fixed = await desk({ fixed: { calls: 3_650 } });
    await fixed.store.changePractice(
      'tilleuls',
      (stored) => stored && { ...stored, retention: { calls: 7 } },
    );
    await fixed.store.saveCall(ended('ten', 10), 'strict');
    await fixed.run();
    expect((await fixed.plan())?.counts).toMatchObject({ calls: 0 });
  });

  test('erases nothing that nobody announced: a shorter register and records put back wait for a day', async () => {
    const { store, clock, run, receipts } = await desk();
    await run();
    await store.saveCall(ended('back', 60), 'strict');
    clock.at += DAY;
    await run();
    expect(await store.callById('back')).not.toBeNull();
    clock.at += DAY;
    await run();
    expect(await store.callById('back')).toBeNull();
    expect(await receipts()).toHaveLength(1);
  });

  test('goes on over more than one transaction holds, with one receipt', async () => {
    const { store, clock, run, receipts } = await desk();
    for (let at = 0; at < 120; at += 1) await store.saveCall(ended(`c-${at}`, 40 + at), 'strict');
    await run();
    clock.at += DAY;
    await run();
    expect((await receipts()).map(({ counts }) => counts.calls)).toEqual([120]);
  });

  test('erases damaged records in the end', async () => {
    const { store, open, clock, run, words } = await desk();
    await (await open()).put('calls', { id: 'bad', startedAt: 'Durand' });
    await store.openCalls();
    const [entry] = (await (await open()).getAll('setAside')) as [{ id: string; foundAt: number }];
    await (await open()).put('setAside', { ...entry, foundAt: ago(183) });
    await run();
    clock.at += DAY;
    await run();
    expect(await words()).not.toMatch(/Durand/);
  });
});

test('a kind that is one card takes part by itself', async () => {
  const cards = [...everyCard, parcelCard] as unknown as typeof everyCard;
  const { store, clock, run, plan, receipts } = await desk({ cards });
  const shelf = store.of(parcelCard);
  await shelf.change('p', () => ({ ...parcel, arrivedAt: ago(30) }));
  await shelf.change('q', () => ({ ...parcel, id: 'q', arrivedAt: ago(3) }));
  await run();
  expect((await plan())?.counts).toMatchObject({ parcels: 1 });
  clock.at += DAY;
  await run();
  expect((await shelf.all()).map(({ id }) => id)).toEqual(['q']);
  expect((await receipts())[0]?.counts).toMatchObject({ parcels: 1 });
});

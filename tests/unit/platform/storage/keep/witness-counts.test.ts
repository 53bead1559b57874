/** The witness looks every half minute while a page stands open: a store of years is not counted for it each time. */
import { IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { seeDatabase } from '../../../../../lib/app/privacy/see-database';
import { messageCard } from '../../../../../lib/domain/message/message.record';
import type { Witness } from '../../../../../lib/domain/privacy/witness';
import { readWitness } from '../../../../../lib/platform/storage/keep/witness';
import { emptyBrowser, openPanel } from '../fresh-store';
import { callWith, messageWith } from '../sample-records';

afterEach(() => void vi.restoreAllMocks());

const MINUTE = 60_000;

test('a store is counted again when it was written, over another connection, or after a while', async () => {
  emptyBrowser();
  const [one, other] = [openPanel('counted'), openPanel('counted')];
  const { count } = FakeStore.prototype;
  const seen: string[] = [];
  vi.spyOn(FakeStore.prototype, 'count').mockImplementation(function (this: IDBObjectStore, ...asked) {
    seen.push(this.name);
    return Reflect.apply(count, this, asked);
  });
  const counted = async (panel: typeof one, at: number) => {
    seen.length = 0;
    const { kinds } = await readWitness(panel.open, at);
    return [kinds['messages']?.count, [...seen]];
  };
  expect(await counted(one, 0)).toEqual([0, expect.arrayContaining(['calls', 'messages'])]);
  expect(await counted(one, MINUTE)).toEqual([0, []]);
  await other.store.of(messageCard).save(messageWith());
  expect(await counted(one, 2 * MINUTE)).toEqual([1, ['messages']]);
  expect(await counted(other, 2 * MINUTE)).toEqual([1, expect.arrayContaining(['calls', 'messages'])]);
  expect(await counted(one, 11 * MINUTE)).toEqual([1, expect.arrayContaining(['calls'])]);
});

test('a call begun in one page and seen by another is not lost to the first, which counted before', async () => {
  emptyBrowser();
  const [panel, settings] = [openPanel('begun'), openPanel('begun')];
  let kept: Witness | null = null;
  const standOf = ({ open }: typeof panel) => ({
    seen: async () => kept,
    now: (seen?: Witness | null) => readWitness(open, MINUTE, seen),
    keep: async (witness: Witness) => {
      kept = witness;
    },
    renew: async () => undefined,
  });
  await seeDatabase(standOf(panel));
  await panel.store.saveCall(callWith(), 'relaxed');
  await seeDatabase(standOf(settings));
  expect(await seeDatabase(standOf(panel))).toBeNull();
});

// Packs in a page that shows none: loaded when it is first asked whether the day of one has come.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PackDeskParts } from '../../../../lib/app/phrase/pack-desk';

const refresh = vi.fn(async () => undefined);
const applyDue = vi.fn(async () => undefined);
const report = vi.fn();
let isThere = true;

/** The loading alone is tried: what the packs do is told in pack-first-paint.test.ts, with the database. */
const parts = { ports: { report } } as unknown as Parameters<typeof packsOf>[0];
async function packsOf(given: PackDeskParts & { ports: { report: typeof report } }) {
  vi.doMock('../../../../lib/app/phrase/pack-desk', () => {
    if (!isThere) throw new Error('no such file');
    return { createPackDesk: () => ({ refresh, applyDue }) };
  });
  return (await import('../../../../lib/app/phrase/due-packs')).lateDuePacks(given);
}

beforeEach(() => {
  isThere = true;
  vi.resetModules();
  vi.clearAllMocks();
});
afterEach(() => vi.doUnmock('../../../../lib/app/phrase/pack-desk'));

test('nothing is read before it is asked whether a day has come; then what is stored by then', async () => {
  const packs = await packsOf(parts);
  await packs.refresh();
  expect(refresh).not.toHaveBeenCalled();
  await packs.applyDue();
  await packs.applyDue();
  expect([refresh.mock.calls.length, applyDue.mock.calls.length]).toEqual([1, 2]);
  await packs.refresh();
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('packs that cannot be loaded are told once, and asked for again when one was written', async () => {
  isThere = false;
  const packs = await packsOf(parts);
  await packs.applyDue();
  await packs.applyDue();
  expect(report).toHaveBeenCalledTimes(1);
  isThere = true;
  vi.resetModules();
  await packs.refresh();
  await packs.applyDue();
  expect(applyDue).toHaveBeenCalledTimes(1);
});

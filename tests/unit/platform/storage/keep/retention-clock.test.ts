/** The calendar erases nothing that nobody read announced, nor what only a wrong clock made old. */
import { expect, test } from 'vitest';
import { ago, DAY, desk, ended, NOW } from './calendar-desk';

const HOUR = DAY / 24;
/** A desk with an old call, one of three weeks ago, and an announcement that was read. */
const announced = async () => {
  const one = await desk();
  await one.store.saveCall(ended('old', 40), 'strict');
  await one.store.saveCall(ended('young', 21, 'M. Roux'), 'strict');
  await one.look();
  return one;
};
const isThere = async ({ store }: Awaited<ReturnType<typeof desk>>, id: string) =>
  (await store.callById(id)) !== null;

test('what was announced on Friday evening and read by nobody is not erased on Monday morning', async () => {
  const one = await announced();
  one.clock.at += 63 * HOUR;
  await one.look();
  expect(await isThere(one, 'old')).toBe(true);
  expect(await one.plan()).toMatchObject({ until: one.clock.at + DAY, shownAt: null });
  await one.read();
  one.clock.at += DAY;
  await one.look();
  expect(await isThere(one, 'old')).toBe(false);
});

test('read only in the evening it waits through the night, and goes all the same', async () => {
  const one = await announced();
  one.clock.at += DAY - 4 * HOUR;
  await one.look();
  await one.read();
  one.clock.at += 5 * HOUR;
  await one.look();
  expect(await isThere(one, 'old')).toBe(true);
  one.clock.at += 15 * HOUR;
  await one.look();
  expect(await isThere(one, 'old')).toBe(false);
});

test('a desk that works one day a week erases too', async () => {
  const one = await announced();
  await one.read();
  one.clock.at += 7 * DAY;
  await one.look();
  expect(await isThere(one, 'old')).toBe(false);
});

test('a year ahead erases nothing for a week, at however many starts; set right nothing was lost', async () => {
  const one = await announced();
  await one.read();
  one.clock.at += 365 * DAY;
  for (let start = 0; start < 6; start += 1) {
    await one.run();
    one.clock.at += DAY;
  }
  expect(await isThere(one, 'old')).toBe(true);
  expect(await isThere(one, 'young')).toBe(true);
  one.clock.at -= 365 * DAY;
  await one.run();
  one.clock.at += DAY;
  await one.run();
  expect(await isThere(one, 'young')).toBe(true);
});

test('years behind, then right again: what it dated is announced for a week', async () => {
  const one = await desk();
  one.clock.at = ago(2_000);
  await one.run();
  await one.store.saveCall(ended('today', 2_000), 'strict');
  one.clock.at = NOW;
  await one.run();
  one.clock.at += 2 * DAY;
  await one.run();
  expect(await isThere(one, 'today')).toBe(true);
  expect(await one.plan()).toMatchObject({ counts: { calls: 1 }, until: NOW + 7 * DAY });
});

test('what is due waits for a backup that cannot be made, three days and no longer', async () => {
  const one = await announced();
  await one.read();
  one.clock.unsaved = 'failed';
  one.clock.at += 3 * DAY;
  await one.look();
  expect(await isThere(one, 'old')).toBe(true);
  expect(await one.plan()).toMatchObject({ unsaved: 'failed' });
  one.clock.at += DAY;
  await one.look();
  expect(await isThere(one, 'old')).toBe(false);
});

test('it is erased as soon as the backup is there', async () => {
  const one = await announced();
  await one.read();
  one.clock.at += DAY;
  one.clock.unsaved = 'closed';
  await one.look();
  expect(await isThere(one, 'old')).toBe(true);
  one.clock.unsaved = null;
  await one.look();
  expect(await isThere(one, 'old')).toBe(false);
});

/** Which backups of a folder stay: seven days, four weeks, and whatever is not ours. */
import { expect, test } from 'vitest';
import {
  backupName,
  daysSince,
  freeBackupName,
  outdatedBackups,
  ownBackups,
} from '../../../../lib/domain/privacy/backup/rolling';

const DAY = 86_400_000;
const MARK = 'k7q3xb';
const noon = new Date(2026, 10, 28, 12).getTime();
const nameOf = (daysAgo: number, mark = MARK) => backupName(noon - daysAgo * DAY, mark);
const outdated = (names: readonly string[], now = noon) => outdatedBackups({ names, mark: MARK, now });

/** One more day of a folder. */
const oneMore = (names: readonly string[], now: number): string[] => {
  const written = [...names, backupName(now, MARK)];
  const gone = outdated(written, now);
  return written.filter((name) => !gone.includes(name));
};

/** A folder in which every day was rolled. */
const rolled = (days: number): string[] => {
  let names: string[] = [];
  for (let ago = days; ago >= 0; ago -= 1) names = oneMore(names, noon - ago * DAY);
  return names.toSorted().toReversed();
};

test('after months of days: each of the last seven, and one of each week of the four before', () => {
  const names = rolled(120);
  expect(names.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6].map((ago) => nameOf(ago)));
  const older = names.slice(7);
  expect(older.length).toBeGreaterThanOrEqual(3);
  expect(older.length).toBeLessThanOrEqual(5);
  const oldest = older.at(-1) ?? '';
  expect(names.every((name) => name >= oldest)).toBe(true);
  expect(oldest <= nameOf(21)).toBe(true);
});

test('takes away no other file, no other desk’s, and never the only one, however old', () => {
  const others = ['photo.jpg', 'decroche-2026-01-01.decroche', nameOf(400, 'zzzzzz'), nameOf(401, 'zzzzzz')];
  expect(outdated([...others, nameOf(400)])).toEqual([]);
  expect(outdated([...others, nameOf(0), nameOf(1), nameOf(400)])).toEqual([nameOf(400)]);
});

test('writes over nothing: a name that is taken is not taken again', () => {
  const names = [nameOf(0), backupName(noon + 60_000, MARK)];
  expect(freeBackupName(noon, MARK, names)).toBe(backupName(noon + 120_000, MARK));
  expect(freeBackupName(noon, 'zzzzzz', names)).toBe(nameOf(0, 'zzzzzz'));
});

test('a clock a year ahead, once or at several starts, does not empty the folder, nor does a long absence', () => {
  const names = rolled(120);
  const ahead = oneMore(names, noon + 366 * DAY);
  expect(ahead.length).toBeGreaterThanOrEqual(names.length - 1);
  expect(oneMore(ahead, noon + 369 * DAY).length).toBeGreaterThanOrEqual(names.length - 2);
  // Set right again: what it wrote ahead is left alone, counts as nothing, and is not what a drill opens.
  const right = oneMore(ahead, noon + DAY);
  expect(right.length).toBeGreaterThanOrEqual(names.length - 1);
  expect(ownBackups({ names: right, mark: MARK, now: noon + DAY })[0]).toBe(nameOf(-1));
});

test('counts days on the calendar, not in hours; of a day to come nothing is known', () => {
  expect(daysSince(new Date(2026, 10, 27, 23, 59).getTime(), new Date(2026, 10, 28, 0, 1).getTime())).toBe(1);
  expect(daysSince(noon, noon - 60_000)).toBe(0);
  expect(daysSince(noon, noon - DAY)).toBeNull();
});

/** Which backups of a folder stay: seven days, four weeks, and whatever is not ours. */
import { expect, test } from 'vitest';
import { backupName, daysSince, outdatedBackups } from '../../../../lib/domain/privacy/backup/rolling';

const DAY = 86_400_000;
const noon = new Date(2026, 10, 28, 12).getTime();
const nameOf = (daysAgo: number) => backupName(noon - daysAgo * DAY);

/** A folder in which every day was rolled. */
const rolled = (days: number): string[] => {
  let names: string[] = [];
  for (let ago = days; ago >= 0; ago -= 1) {
    const now = noon - ago * DAY;
    names.push(backupName(now));
    const gone = outdatedBackups(names, now);
    names = names.filter((name) => !gone.includes(name));
  }
  return names.toSorted().toReversed();
};

test('after months of days: each of the last seven, and one of each week of the four before', () => {
  const names = rolled(120);
  expect(names.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6].map(nameOf));
  const older = names.slice(7);
  expect(older.length).toBeGreaterThanOrEqual(3);
  expect(older.length).toBeLessThanOrEqual(5);
  const oldest = older.at(-1) ?? '';
  expect(names.every((name) => name >= oldest)).toBe(true);
  expect(oldest <= nameOf(21)).toBe(true);
});

test('takes away no other file, and never the only one, however old', () => {
  expect(outdatedBackups(['photo.jpg', 'decroche-2026.decroche', nameOf(400)], noon)).toEqual([]);
  expect(outdatedBackups([nameOf(400), nameOf(401)], noon)).toEqual([nameOf(401)]);
});

test('counts days on the calendar, not in hours', () => {
  expect(daysSince(new Date(2026, 10, 27, 23, 59).getTime(), new Date(2026, 10, 28, 0, 1).getTime())).toBe(1);
  expect(daysSince(noon, noon - DAY)).toBe(0);
});

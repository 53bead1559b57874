/**
 * Which backups of a folder are kept: all of the last seven days, one for each of the four weeks before. A desk rolls its own
 * and no other's: several may write into one folder, and the files of a lost profile are what its new one is restored from.
 */
import { civilNow, machineZone } from '../../text/civil-time';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const DAYS = 7;
const WEEKS = 4;

/** A run takes away no more: whatever the clock says, a folder is not emptied in one go. */
const MOST_AT_ONCE = 2;

const NAME = /^decroche-(\d{4})-(\d{2})-(\d{2})-\d{4}-([0-9a-z]+)\.decroche$/;

/** « decroche-2026-11-28-0915-k7q3x.decroche »: by this machine's clock, and with the mark of the desk that wrote it. */
export const backupName = (at: number, mark: string): string => {
  const { date, time } = civilNow(at, machineZone());
  return `decroche-${date}-${time.replace(':', '')}-${mark}.decroche`;
};

/** « decroche-des-Tilleuls-2026-11-28.decroche »: what one practice is given back; in no folder of ours, and never rolled. */
export const practiceFileName = (practice: string, at: number): string =>
  `decroche-${practice.replace(/[^\p{L}\d]+/gu, '-')}-${civilNow(at, machineZone()).date}.decroche`;

/** A name that no file of the folder has: nothing is ever written over a backup. */
export const freeBackupName = (at: number, mark: string, names: readonly string[]): string => {
  const name = backupName(at, mark);
  return names.includes(name) ? freeBackupName(at + MINUTE_MS, mark, names) : name;
};

const dayAt = (at: number): number => Date.parse(`${civilNow(at, machineZone()).date}T00:00:00Z`) / DAY_MS;

/** Its day, counted from 1970; null for a file that this desk did not write. */
const dayOf = (name: string, mark: string): number | null => {
  const [, year, month, day, writer] = NAME.exec(name) ?? [];
  if (!year || !month || !day || writer !== mark) return null;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
};

/** Monday begins the week; 1 January 1970 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Where the backups lie, whose they are, and what day it is. */
type Rolled = { readonly names: readonly string[]; readonly mark: string; readonly now: number };

/** This desk's backups of a folder, the newest first; none of a day to come: a clock that was ahead wrote it. */
export const ownBackups = ({ names, mark, now }: Rolled): string[] =>
  names
    .filter((name) => {
      const day = dayOf(name, mark);
      return day !== null && day <= dayAt(now);
    })
    .toSorted((a, b) => (a < b ? 1 : -1));

/**
 * The backups of this desk that are no longer needed, the oldest first, two at most; never the newest. After more than a week
 * without a backup they are looked at as they were a week after the last one: the desk was closed, or its clock is ahead.
 */
export const outdatedBackups = (rolled: Rolled): string[] => {
  const own = ownBackups(rolled).map((name) => ({ name, day: dayOf(name, rolled.mark) ?? 0 }));
  const earlier = own.find(({ day }, at) => at > 0 && day < (own[0]?.day ?? 0));
  const today = Math.min(dayAt(rolled.now), (earlier?.day ?? Number.POSITIVE_INFINITY) + DAYS);
  const weeks = new Set<number>();
  const outdated = own.filter(({ day }, at) => {
    if (at === 0 || today - day < DAYS) return false;
    // The newest of each week stands for it.
    const isFirst = !weeks.has(weekOf(day));
    weeks.add(weekOf(day));
    return !isFirst || weekOf(today) - weekOf(day) > WEEKS;
  });
  return outdated
    .map(({ name }) => name)
    .toReversed()
    .slice(0, MOST_AT_ONCE);
};

/** Whole days since then, on this machine's calendar; null when it lies ahead: a wrong clock wrote it, and nothing is known. */
export const daysSince = (at: number, now: number): number | null => {
  const days = dayAt(now) - dayAt(at);
  return days < 0 ? null : days;
};

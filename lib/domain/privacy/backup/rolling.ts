/** Which backups of a folder are kept: one for each of the last seven days, one for each of the last four weeks. */
import { civilNow, machineZone } from '../../text/civil-time';

const DAY_MS = 86_400_000;
const DAYS = 7;
const WEEKS = 4;

const NAME = /^decroche-(\d{4})-(\d{2})-(\d{2})\.decroche$/;

/** « decroche-2026-11-28.decroche », by this machine's calendar: a second one of a day takes the place of the first. */
export const backupName = (at: number): string => `decroche-${civilNow(at, machineZone()).date}.decroche`;

/** Its day, counted from 1970; null for a file that is none of ours. */
const dayOf = (name: string): number | null => {
  const [, year, month, day] = NAME.exec(name) ?? [];
  return year && month && day ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS : null;
};

/** Monday begins the week; 1 January 1970 was a Thursday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** Our backups of a folder, the newest first. */
export const backupsIn = (names: readonly string[]): string[] =>
  names.filter((name) => dayOf(name) !== null).toSorted((a, b) => (a < b ? 1 : -1));

/** The backups that are no longer needed; never another file, and never the newest. */
export const outdatedBackups = (names: readonly string[], now: number): string[] => {
  const today = dayOf(backupName(now)) ?? 0;
  const weeks = new Set<number>();
  return backupsIn(names).filter((name, at) => {
    const day = dayOf(name) ?? 0;
    if (at === 0 || today - day < DAYS) return false;
    // The newest of each week stands for it.
    const isFirst = !weeks.has(weekOf(day));
    weeks.add(weekOf(day));
    return !isFirst || weekOf(today) - weekOf(day) > WEEKS;
  });
};

/** Whole days since then, on this machine's calendar. */
export const daysSince = (at: number, now: number): number =>
  Math.max(0, (dayOf(backupName(now)) ?? 0) - (dayOf(backupName(at)) ?? 0));

/** The fixed hours of a digest, as they are typed and read on one line. */
import type { CivilTime } from '../text/civil-time';

const two = (digits: string): string => digits.padStart(2, '0');

/** « 12:00, 18:30 ». */
export const digestHoursText = (hours: readonly CivilTime[]): string => hours.join(', ');

/** The hours of « 12:00, 18h30, 9 h », the earliest first and each once; null when a part of the line is not an hour. */
export function readDigestHours(text: string): CivilTime[] | null {
  const parts = text
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const read = parts.map((part) => /^([01]?\d|2[0-3]) ?[h:] ?([0-5]\d)?$/i.exec(part));
  const hours = read.flatMap((hour) => (hour ? [`${two(hour[1] ?? '')}:${two(hour[2] ?? '')}`] : []));
  return hours.length === parts.length ? [...new Set(hours)].toSorted() : null;
}

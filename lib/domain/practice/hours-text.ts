/** Opening hours of a day as one line: « 8:30-12:30, 14:00-19:00 », « 20:00-8:00 » over midnight, « 24h/24 ». */
import { isOverMidnight, OpeningSlot } from './opening-hours';

const SLOT = /^(\d{1,2})\s?[h:]\s?(\d{2})?\s?(?:-|–|à)\s?(\d{1,2})\s?[h:]\s?(\d{2})?$/;

const ALWAYS = /^(?:24\s?h?\s?\/\s?24(?:\s?h)?|0?0\s?[h:]\s?(?:00)?\s?(?:-|–|à)\s?0?0\s?[h:]\s?(?:00)?)$/;
const WHOLE_DAY: OpeningSlot = { from: '00:00', to: '24:00' };

const two = (value: string | undefined): string => (value ?? '0').padStart(2, '0');

const readSlot = (text: string): OpeningSlot | null => {
  const line = text.trim().toLowerCase();
  if (ALWAYS.test(line)) return WHOLE_DAY;
  const match = SLOT.exec(line);
  if (!match) return null;
  const to = `${two(match[3])}:${two(match[4])}`;
  // Midnight at the end of a day is the end of that day.
  const slot = OpeningSlot.safeParse({
    from: `${two(match[1])}:${two(match[2])}`,
    to: to === '00:00' ? '24:00' : to,
  });
  return slot.success ? slot.data : null;
};

/** The slots of a line; an empty line is a day off, null a line that cannot be read. */
export function readHours(text: string): OpeningSlot[] | null {
  if (!text.trim()) return [];
  const slots = text.split(/[,;]/).map(readSlot);
  return slots.every((slot) => slot !== null) ? slots : null;
}

/** The line that `readHours` reads back. */
export const hoursText = (slots: readonly OpeningSlot[]): string =>
  slots.map(({ from, to }) => `${from}-${to}`).join(', ');

/** The ends that fall on the next day, to be said back: a mistyped hour is then seen at once. */
export const endsNextDay = (slots: readonly OpeningSlot[]): string[] =>
  slots.filter(isOverMidnight).map(({ to }) => to);

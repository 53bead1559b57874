/** Opening hours of a day as one line: « 8:30-12:30, 14:00-19:00 ». */
import { OpeningSlot } from './opening-hours';

const SLOT = /^(\d{1,2})\s?[h:]\s?(\d{2})?\s?(?:-|–|à)\s?(\d{1,2})\s?[h:]\s?(\d{2})?$/;

const two = (value: string | undefined): string => (value ?? '0').padStart(2, '0');

const readSlot = (text: string): OpeningSlot | null => {
  const match = SLOT.exec(text.trim().toLowerCase());
  if (!match) return null;
  const slot = OpeningSlot.safeParse({
    from: `${two(match[1])}:${two(match[2])}`,
    to: `${two(match[3])}:${two(match[4])}`,
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

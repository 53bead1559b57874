/** The only words that a masked agenda may show: hours and days. Everything else stays hidden, whatever its class name. */

/** « 8:30 », « 08h30 », « 8 h », « 14 Uhr »: minutes after midnight; null for anything else. */
export function readHour(text: string): number | null {
  const [, hour, minute = '0'] = /^\s*(\d{1,2})\s*(?:[:.hH]\s*(\d{2})?|Uhr)\s*$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return Number(hour) * 60 + Number(minute);
}

const LANGUAGES = ['fr', 'de', 'en'];

const spelled = (language: string, options: Intl.DateTimeFormatOptions): string[] => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const days = Array.from({ length: 365 }, (_, day) => format.format(Date.UTC(2026, 0, 1 + day)));
  return days.map(withoutDot);
};

const withoutDot = (word: string): string => word.toLocaleLowerCase('fr').replace(/\.$/, '');

let vocabulary: ReadonlySet<string> | null = null;

/** Names of weekdays and months, long and short; made once, when the first heading is read. */
const dayWords = (): ReadonlySet<string> => {
  vocabulary ??= new Set(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((width) => [
        ...spelled(language, { weekday: width }),
        ...spelled(language, { month: width }),
      ]),
    ),
  );
  return vocabulary;
};

/** « lun. 16 », « mardi 17 novembre »: the words with single spaces; null when a single word is not of a date. */
export function readDay(text: string): string | null {
  const words = text
    .replace(/(\D)(\d)/g, '$1 $2')
    .split(/\s+/)
    .filter(Boolean);
  const isDated = (word: string) =>
    /^\d{1,2}(?:er)?\.?$|^20\d\d$/.test(word) || dayWords().has(withoutDot(word));
  return words.length > 0 && words.length <= 4 && words.every(isDated) ? words.join(' ') : null;
}

/** An hour and how far down the page it stands, in CSS pixels. */
export type HourMark = { readonly minutes: number; readonly y: number };

/** How far off the common scale a mark may stand. CSS pixels. */
const TOLERANCE = 14;

/**
 * True when the marks lie on one scale, downwards: a list, a month, or a half-drawn page does not, and its hours would
 * be read against the wrong lines.
 */
export function isTimeScale(marks: readonly HourMark[]): boolean {
  const sorted = [...marks].sort((a, b) => a.minutes - b.minutes);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last || last.minutes - first.minutes < 60 || last.y <= first.y) return false;
  const perMinute = (last.y - first.y) / (last.minutes - first.minutes);
  const isOnScale = ({ minutes, y }: HourMark) =>
    Math.abs(first.y + (minutes - first.minutes) * perMinute - y) <= TOLERANCE;
  return sorted.every(isOnScale);
}

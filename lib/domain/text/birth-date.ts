/** Dates of birth in any writing: 03/04/58, 3.4.1958, « 3 avril 1958 », 1958-04-03; those that cannot be are told. */
import type { CivilDate } from './civil-time';
import { withoutHiddenSigns } from './copied-text';
import { digitsOf } from './spoken-number';

export type BirthDateReading =
  | { readonly state: 'empty' }
  /** No date at all: « 60 ans », a name; or one that is still being typed. */
  | { readonly state: 'other' }
  | { readonly state: 'valid'; readonly date: CivilDate; readonly years: number }
  | { readonly state: 'invalid'; readonly reason: 'noSuchDay' | 'future' | 'tooOld' };

const MONTHS = [
  /^jan/,
  /^fev|^feb/,
  /^mars?$|^mar\b/,
  /^avr|^apr/,
  /^mai$|^may$/,
  /^juin$|^june?$/,
  /^juil|^july?$/,
  /^aou|^aug/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

/** The oldest person of whom there is proof died at 122. */
const OLDEST_YEARS = 125;

type Written = { readonly day: number; readonly month: number; readonly year: string };

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;

/** Day, month and year as they were written; null when it is no date. */
export function writtenDate(raw: string): Written | null {
  const plain = digitsOf(
    withoutHiddenSigns(raw)
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .replace(/\b(?:1er|premier)\b/g, '1'),
  ).replace(/^(?:nee?|ne\(e\))? ?(?:le |: ?)?/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: iso[1] ?? '' };
  const numeric =
    /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/.exec(plain) ??
    /^(\d\d)(\d\d)(\d{4})$/.exec(plain);
  if (numeric) return { day: Number(numeric[1]), month: Number(numeric[2]), year: numeric[3] ?? '' };
  const named =
    /^(\d{1,2}) ?-? ?([a-z]{3,9})\.? ?-? ?(?:(?:19 ?(?:cent ?)?)?(?=\d\d$)|(?=\d{4}$))(\d{2,4})$/.exec(plain);
  const month = monthOf(named?.[2] ?? '');
  return named && month > 0 ? { day: Number(named[1]), month, year: named[3] ?? '' } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** « 58 » is 1958 and « 19 » is 2019 while this year is 2026: nobody is born in the future. */
const fullYear = (year: string, today: CivilDate): number => {
  if (year.length === 4) return Number(year);
  const inCentury = Number(`${today.slice(0, 2)}${two(Number(year))}`);
  return inCentury > Number(today.slice(0, 4)) ? inCentury - 100 : inCentury;
};

const exists = (date: CivilDate): boolean => {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
};

/** Reads a date of birth on the calendar of `today`. */
export function readBirthDate(raw: string, today: CivilDate): BirthDateReading {
  if (raw.trim() === '') return { state: 'empty' };
  const written = writtenDate(raw);
  if (!written) return { state: 'other' };
  const year = fullYear(written.year, today);
  const date = `${String(year).padStart(4, '0')}-${two(written.month)}-${two(written.day)}`;
  if (!exists(date)) return { state: 'invalid', reason: 'noSuchDay' };
  if (date > today) return { state: 'invalid', reason: 'future' };
  const years = Number(today.slice(0, 4)) - year - (today.slice(5) < date.slice(5) ? 1 : 0);
  return years > OLDEST_YEARS ? { state: 'invalid', reason: 'tooOld' } : { state: 'valid', date, years };
}

/**
 * The digits under which a date is found, as far as its writing tells the century: « 3 avril 1958 » and « 03/04/58 » share
 * one. Empty for what is no date.
 */
export function birthDateDigits(raw: string): string[] {
  const written = writtenDate(raw);
  if (!written) return [];
  const day = `${written.day}${two(written.month)}`;
  const short = `${day}${written.year.slice(-2)}`;
  return written.year.length === 4
    ? [`${day}${written.year}`, short]
    : [short, `${day}19${written.year}`, `${day}20${written.year}`];
}

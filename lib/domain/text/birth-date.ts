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

const two = (value: number): string => String(value).padStart(2, '0');

/** What stands before a date of birth on a card, in a form or when it is said. */
const BEFORE =
  /^(?:(?:d\.? ?d\.? ?n|date de naissance|naissance|dob|date of birth|born|ne\(e\)|nee?)\.? ?[:=]? ?)?(?:le |on )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?/;
/** What stands after it: the age, and the signs of a sentence. */
const AFTER = /(?:,? ?\(?\d{1,3} ?ans\)?)?[\s.,;]*$/;

/** « mille neuf cent cinquante-huit », « dix-neuf cent huit », « deux mille dix », « 19 58 » once their small numbers are digits. */
const CENTURIES: readonly (readonly [RegExp, string])[] = [
  [/\b19 ?cents? ?(?:et )?(\d{1,2})?$/, '19$1'],
  [/(?<= )19 (\d\d)$/, '19$1'],
  [/\b(?:mille|mil|1000) (?:9|neuf) ?cents? ?(?:et )?(\d{1,2})?$/, '19$1'],
  [/\b2 mille ?(?:et )?(\d{1,2})?$/, '20$1'],
];

const inYear = (plain: string): string =>
  CENTURIES.reduce(
    (text, [said, year]) =>
      text.replace(said, (_, last: string | undefined) => year.replace('$1', two(Number(last ?? 0)))),
    plain,
  );

/** Lower case, without accents, numbers as digits, and only the date. */
const plainDate = (raw: string): string =>
  inYear(
    digitsOf(
      withoutHiddenSigns(raw)
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}+/gu, '')
        .replace(/\b(?:1 ?(?:er|st|o)|premier)\b/g, '1')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(AFTER, ''),
    ).replace(BEFORE, ''),
  ).replace(/,(?= )/g, '');

const NUMERIC = [
  /^(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(\d{4}|\d{2})$/,
  /^(\d\d)(\d\d)((?:18|19|20)\d\d|\d\d)$/,
];
/** « 1958-04-03 », and « 19580403 » as machines write it. */
const YEAR_FIRST = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/;
const NAMED = /^(\d{1,2})(?:nd|rd|th)? ?[-/]? ?([a-z]{3,9})\.? ?[-/]? ?(\d{4}|\d{2})$/;
/** « April 3, 1958 ». */
const MONTH_FIRST = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/;

/** Day, month and year as they were written; null when it is no date. */
export function writtenDate(raw: string): Written | null {
  const plain = plainDate(raw);
  const numeric = NUMERIC.map((form) => form.exec(plain)).find((form) => form !== null);
  if (numeric) return { day: Number(numeric[1]), month: Number(numeric[2]), year: numeric[3] ?? '' };
  const iso = YEAR_FIRST.exec(plain);
  if (iso) return { day: Number(iso[4]), month: Number(iso[3]), year: iso[1] ?? '' };
  const [, day = '', name = '', year = ''] = NAMED.exec(plain) ?? [];
  const [, first = '', after = '', last = ''] = MONTH_FIRST.exec(plain) ?? [];
  const month = monthOf(name || first);
  return month > 0 ? { day: Number(day || after), month, year: year || last } : null;
}

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

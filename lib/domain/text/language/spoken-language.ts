/** What a language says of hours, days, names and places: the grammar of a phrase lies here, and nowhere else. One module fulfils it for each language. */
import { type CivilDate, type CivilTime, WEEKDAYS, type Weekday } from '../civil-time';
import type { Region } from '../region';

/** The values of {praticien}, {Praticien}, {du_praticien} and {au_praticien}. */
export type PractitionerForms = {
  readonly praticien: string;
  readonly Praticien: string;
  readonly du_praticien: string;
  readonly au_praticien: string;
};

/** What a place of work is called: a stored word, the same in every language. */
export type PlaceName = 'cabinet' | 'clinique' | 'centre';

/** How the secretary can call the emergency service in the caller's place. */
type OwnCall = 'short' | 'long' | 'not' | 'unknown';

/** Who acts where the practitioner cannot: the one who replaces, or nobody of the practice. */
export type InTheirPlace = 'replacement' | 'nobody';

/** Where an instruction sends to the practitioner, and who is sent to instead. */
type SentTo = readonly [words: RegExp, instead: Readonly<Record<InTheirPlace, string>>];

/** How a day is told. */
type DayWords = { readonly region?: Region | null; readonly withYear?: boolean };

type Days = readonly [Weekday, ...Weekday[]];

export interface SpokenLanguage {
  /** For `Intl`: dates, lists and plurals as they are written in that region. */
  locale(region: Region | null): string;
  /** « Bonjour », « Bonsoir ». */
  greeting(at: 'day' | 'evening'): string;
  /** What a caller is wished at the end: « bonne journée ». */
  wish(until: 'night' | 'weekend' | 'evening' | 'day'): string;

  /** « 8 h 30 », « midi ». */
  time(time: CivilTime): string;
  /** The same without names: the hour that a clock shows. */
  clock(time: CivilTime): string;
  /** « mardi 3 mars », by the calendar; in the way of a region, and with its year, where that is asked. */
  day(date: CivilDate, how?: DayWords): string;
  /** « lundi 2 mars à 8 h 30 ». */
  dayAndTime(date: CivilDate, time: CivilTime): string;
  /** « lundi 2 mars au vendredi 6 mars ». */
  dayRange(from: CivilDate, to: CivilDate): string;
  /** « de 8 h 30 à midi et de 14 h à 19 h »; a whole day is « 24 heures sur 24 ». */
  slots(slots: readonly { readonly from: CivilTime; readonly to: CivilTime }[]): string;
  /** Days that follow each other, with their hours: « du lundi au jeudi de 8 h à midi ». */
  onDays(days: Days, hours: string): string;
  /** The same hours on all seven days. */
  everyDay(hours: string): string;

  /** All four forms of a name as it was typed: « le docteur Martin », « l'ophtalmologue », « Mme Petit ». */
  practitioner(typedName: string): PractitionerForms;
  /** Said while none of several is chosen: nobody's name is guessed. */
  readonly unnamed: string;
  /** A sentence written of a practice, said of a place that is called otherwise. Tags are not touched. */
  placed(text: string, name: PlaceName): string;

  /** Said where no number was found: the caller knows it better than a guess. */
  readonly localNumber: string;
  /** Other ways to the emergency service, in brackets; `sms` is the number that takes a text message. */
  otherWays(ways: { readonly alternative: string | null; readonly sms: string | null }): string;
  /** How the secretary calls herself, in words. */
  ownCall(can: OwnCall, number: string): string;
  /** The service on call, with its name and number where they are known. */
  onDuty(told: string): string;
  /** Tells nothing but to reach the practitioner: the level says so itself, and names who acts instead. */
  readonly onlyPractitioner: RegExp;
  /** The bound that such an instruction sets while the practitioner is there. */
  readonly bound: string;
  readonly sentTo: readonly SentTo[];
}

/** « 8:30 » as its figures. */
export const figuresOf = (time: CivilTime): { readonly hour: number; readonly minute: number } => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, minute };
};

/** A civil date in words, whatever the machine's own zone. */
export const dayIn = (locale: string, date: CivilDate, withYear = false): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(withYear && { year: 'numeric' }),
  }).format(new Date(`${date}T12:00:00Z`));

/** The weekday's own name; the last day of 2023 was a Sunday, with which they begin. */
export const weekdayIn = (locale: string, day: Weekday): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2023, 11, 31 + WEEKDAYS.indexOf(day), 12),
  );

/** « a, b et c ». */
export const listIn = (locale: string, parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

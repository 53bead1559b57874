/**
 * Places with public holidays of their own: parts of France, the cantons where French is spoken. Each day is held in a test
 * against a library of the world's holidays, too big to be shipped; of a canton, days of its communes are left out.
 */
import type { Region } from '../text/region';

/**
 * A day of the year, a number of days after Easter Sunday, the first Monday on or after a day of the year, or a number of days
 * after the first Sunday on or after one.
 */
export type Rule = { readonly name: string } & (
  | { readonly on: string }
  | { readonly afterEaster: number }
  | { readonly mondayFrom: string }
  | { readonly sundayFrom: string; readonly daysAfter: number }
);

type HolidayPlace = { readonly id: string; readonly region: Region; readonly rules: readonly Rule[] };

const GOOD_FRIDAY: Rule = { name: 'Vendredi saint', afterEaster: -2 };
const EASTER_MONDAY: Rule = { name: 'Lundi de Pâques', afterEaster: 1 };
const WHIT_MONDAY: Rule = { name: 'Lundi de Pentecôte', afterEaster: 50 };
const CORPUS_CHRISTI: Rule = { name: 'Fête-Dieu', afterEaster: 60 };
const SECOND_OF_JANUARY: Rule = { name: '2 janvier', on: '01-02' };
const LABOUR_DAY: Rule = { name: 'Fête du Travail', on: '05-01' };
const ASSUMPTION: Rule = { name: 'Assomption', on: '08-15' };
const ALL_SAINTS: Rule = { name: 'Toussaint', on: '11-01' };
const IMMACULATE: Rule = { name: 'Immaculée Conception', on: '12-08' };
const SAINT_STEPHEN: Rule = { name: 'Saint-Étienne', on: '12-26' };

const abolition = (on: string): Rule => ({ name: 'Abolition de l’esclavage', on });
const CATHOLIC: readonly Rule[] = [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS];

const HOLIDAY_PLACE_IDS = [
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'mayotte',
  'reunion',
  'ge',
  'vd',
  'vs',
  'ne',
  'fr',
  'ju',
  'be',
] as const;
export type HolidayPlaceId = (typeof HOLIDAY_PLACE_IDS)[number];

const RULES_OF: Record<HolidayPlaceId, readonly Rule[]> = {
  'alsace-moselle': [GOOD_FRIDAY, SAINT_STEPHEN],
  guadeloupe: [GOOD_FRIDAY, abolition('05-27')],
  martinique: [GOOD_FRIDAY, abolition('05-22')],
  guyane: [abolition('06-10')],
  mayotte: [abolition('04-27')],
  reunion: [abolition('12-20')],
  ge: [
    GOOD_FRIDAY,
    EASTER_MONDAY,
    WHIT_MONDAY,
    { name: 'Jeûne genevois', sundayFrom: '09-01', daysAfter: 4 },
    { name: 'Restauration de la République', on: '12-31' },
  ],
  vd: [
    SECOND_OF_JANUARY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    WHIT_MONDAY,
    { name: 'Lundi du Jeûne fédéral', sundayFrom: '09-15', daysAfter: 1 },
  ],
  vs: [{ name: 'Saint-Joseph', on: '03-19' }, ...CATHOLIC, IMMACULATE],
  ne: [{ name: 'Instauration de la République', on: '03-01' }, GOOD_FRIDAY, LABOUR_DAY],
  fr: [GOOD_FRIDAY, ...CATHOLIC, IMMACULATE],
  ju: [
    SECOND_OF_JANUARY,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    LABOUR_DAY,
    WHIT_MONDAY,
    { name: 'Commémoration du plébiscite', on: '06-23' },
    ...CATHOLIC,
  ],
  be: [SECOND_OF_JANUARY, GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY, SAINT_STEPHEN],
};

/** Parts of France have long names, cantons two letters. */
export const PLACE_RULES: readonly HolidayPlace[] = HOLIDAY_PLACE_IDS.map((id) => ({
  id,
  region: id.length > 2 ? 'fr' : 'ch',
  rules: RULES_OF[id],
}));

/** The places of a region; none where its holidays are the same everywhere. */
export const holidayPlaces = (region: Region | null): readonly HolidayPlaceId[] =>
  HOLIDAY_PLACE_IDS.filter((id) => PLACE_RULES.some((each) => each.id === id && each.region === region));

/**
 * Public holidays of a practice's region. Easter comes from a library; the fixed rules are few enough to be read here, and
 * tests hold every one of them against a library of the world's holidays, too big to be shipped.
 */
import { gregorianEaster } from 'date-easter';
import { type CivilDate, plusDays, weekdayNumber } from '../text/civil-time';
import type { Region } from '../text/region';
import { placeRules } from './holiday-places';
import {
  ALL_SAINTS,
  ASSUMPTION,
  EASTER_MONDAY,
  GOOD_FRIDAY,
  LABOUR_DAY,
  type Rule,
  SAINT_STEPHEN,
  WHIT_MONDAY,
} from './holiday-rule';

export type PublicHoliday = { readonly date: CivilDate; readonly name: string };

const NEW_YEAR: Rule = { name: 'Jour de l’an', on: '01-01' };
const ASCENSION: Rule = { name: 'Ascension', afterEaster: 39 };
const ARMISTICE: Rule = { name: 'Armistice 1918', on: '11-11' };
const CHRISTMAS: Rule = { name: 'Noël', on: '12-25' };

const RULES: Record<Region, readonly Rule[]> = {
  fr: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    { name: 'Victoire 1945', on: '05-08' },
    ASCENSION,
    WHIT_MONDAY,
    { name: 'Fête nationale', on: '07-14' },
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
  ],
  qc: [
    NEW_YEAR,
    GOOD_FRIDAY,
    { name: 'Journée nationale des patriotes', mondayFrom: '05-18' },
    { name: 'Fête nationale du Québec', on: '06-24' },
    { name: 'Fête du Canada', on: '07-01' },
    { name: 'Fête du Travail', mondayFrom: '09-01' },
    { name: 'Action de grâce', mondayFrom: '10-08' },
    CHRISTMAS,
  ],
  be: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    { name: 'Fête nationale', on: '07-21' },
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS,
  ],
  ch: [NEW_YEAR, ASCENSION, { name: 'Fête nationale', on: '08-01' }, CHRISTMAS],
  lu: [
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    { name: 'Journée de l’Europe', on: '05-09' },
    ASCENSION,
    WHIT_MONDAY,
    { name: 'Fête nationale', on: '06-23' },
    ASSUMPTION,
    ALL_SAINTS,
    CHRISTMAS,
    SAINT_STEPHEN,
  ],
};

const two = (value: number): string => String(value).padStart(2, '0');

const easterSunday = (year: number): CivilDate => {
  const { month, day } = gregorianEaster(year);
  return `${year}-${two(month)}-${two(day)}`;
};

const firstMonday = (from: CivilDate): CivilDate => plusDays(from, (8 - weekdayNumber(from)) % 7);

const firstSunday = (from: CivilDate): CivilDate => plusDays(from, (7 - weekdayNumber(from)) % 7);

const dateOf = (rule: Rule, year: number): CivilDate => {
  if ('on' in rule) return `${year}-${rule.on}`;
  if ('mondayFrom' in rule) return firstMonday(`${year}-${rule.mondayFrom}`);
  if ('sundayFrom' in rule) return plusDays(firstSunday(`${year}-${rule.sundayFrom}`), rule.daysAfter);
  return plusDays(easterSunday(year), rule.afterEaster);
};

/**
 * The holidays of one year (1900–2099) in order of date: those of the whole region, and those of the place where one is named
 * (Alsace-Moselle, overseas, a canton). A holiday that falls on a Sunday is not moved.
 */
export const publicHolidays = (region: Region, year: number, place = ''): PublicHoliday[] =>
  [...RULES[region], ...placeRules(region, place)]
    .map((rule) => ({ date: dateOf(rule, year), name: rule.name }))
    .toSorted((a, b) => a.date.localeCompare(b.date));

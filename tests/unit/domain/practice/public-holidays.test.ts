/** The rules shipped, held against a library of the world's holidays that is too big to be shipped. */
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { type HolidayPlaceId, holidayPlaces } from '../../../../lib/domain/practice/holiday-places';
import { publicHolidays } from '../../../../lib/domain/practice/public-holidays';
import type { Region } from '../../../../lib/domain/text/region';

const YEARS = Array.from({ length: 31 }, (_, at) => 2020 + at);

const datesOf = (region: Region, year: number) => publicHolidays(region, year).map(({ date }) => date);

const published = (place: string, year: number) =>
  new Holidays(place, { types: ['public'] }).getHolidays(year).map(({ date }) => date.slice(0, 10));

describe('from 2020 to 2050', () => {
  test.each([
    ['fr', 'FR', 11],
    ['qc', 'CA.QC', 8],
    ['be', 'BE', 10],
    ['lu', 'LU', 11],
  ] as const)('the holidays of %s are those of the library, %s', (region, place, count) => {
    for (const year of YEARS) {
      expect(datesOf(region, year)).toEqual(published(place, year));
      expect(datesOf(region, year)).toHaveLength(count);
    }
  });

  test('those of Switzerland are holidays in every canton', () => {
    const cantons = Object.keys(new Holidays().getStates('CH'));
    expect(cantons).toHaveLength(26);
    for (const canton of cantons) {
      for (const year of [2026, 2035]) {
        expect(published(`CH.${canton}`, year)).toEqual(expect.arrayContaining(datesOf('ch', year)));
      }
    }
  });
});

describe('places with holidays of their own, from 2020 to 2050', () => {
  const PLACES: Record<HolidayPlaceId, string> = {
    'alsace-moselle': 'FR.67',
    guadeloupe: 'FR.GP',
    martinique: 'FR.MQ',
    guyane: 'FR.GF',
    mayotte: 'FR.YT',
    reunion: 'FR.RE',
    ge: 'CH.GE',
    vd: 'CH.VD',
    vs: 'CH.VS',
    ne: 'CH.NE',
    fr: 'CH.FR',
    ju: 'CH.JU',
    be: 'CH.BE',
  };
  const here = (region: Region, id: HolidayPlaceId, year: number) =>
    publicHolidays(region, year, id).map(({ date }) => date);

  test.each(holidayPlaces('fr'))('%s: those of the library, each of them', (id) => {
    for (const year of YEARS) expect(here('fr', id, year)).toEqual(published(PLACES[id], year));
  });

  // The library counts Sundays, and days that only some communes of a canton keep.
  test.each(holidayPlaces('ch'))('%s: each is one of the library', (id) => {
    for (const year of YEARS) {
      const days = here('ch', id, year);
      expect(published(PLACES[id], year)).toEqual(expect.arrayContaining(days));
      expect(new Set(days).size).toBe(days.length);
      expect(days.length).toBeGreaterThan(6);
    }
  });

  test('a place of another region adds nothing', () => {
    expect(publicHolidays('fr', 2027, 'ge')).toEqual(publicHolidays('fr', 2027));
    expect(publicHolidays('qc', 2027, 'reunion')).toEqual(publicHolidays('qc', 2027));
    expect(holidayPlaces('be')).toEqual([]);
  });
});

test('France has eleven holidays in 2026, by name', () => {
  expect(publicHolidays('fr', 2026).map(({ date, name }) => `${date} ${name}`)).toEqual([
    '2026-01-01 Jour de l’an',
    '2026-04-06 Lundi de Pâques',
    '2026-05-01 Fête du Travail',
    '2026-05-08 Victoire 1945',
    '2026-05-14 Ascension',
    '2026-05-25 Lundi de Pentecôte',
    '2026-07-14 Fête nationale',
    '2026-08-15 Assomption',
    '2026-11-01 Toussaint',
    '2026-11-11 Armistice 1918',
    '2026-12-25 Noël',
  ]);
});

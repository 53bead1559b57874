// Names of the content that a screen shows (holidays, specialties) are said in the language she works in.
import { expect, test } from 'vitest';
import { en } from '../../../../lib/content/labels/en/en';
import { pagesEn } from '../../../../lib/content/labels/en/start/pages';
import { protocols } from '../../../../lib/content/triage/protocols';
import { holidayPlaces } from '../../../../lib/domain/practice/holiday-places';
import { publicHolidays } from '../../../../lib/domain/practice/public-holidays';
import { REGIONS } from '../../../../lib/domain/text/region';

test('every public holiday of every place, and every specialty, has an English name', () => {
  const holidays = REGIONS.flatMap((region) =>
    [null, ...holidayPlaces(region)].flatMap((place) => publicHolidays(region, 2026, place ?? '')),
  );
  const names = [...new Set(holidays.map(({ name }) => name))];
  const specialties = [...new Set(protocols.map(({ specialty }) => specialty))];
  expect(names.length).toBeGreaterThan(20);
  expect(specialties.length).toBeGreaterThan(5);
  const { holiday } = en.opening;
  const unchanged = (name: string) => holiday('').replace(/(?=\.$)/, name);
  const untold = [
    ...names.filter((name) => holiday(name) === unchanged(name)),
    ...specialties.filter((name) => pagesEn.protocols.specialtyName(name) === name),
  ];
  expect(untold).toEqual([]);
});

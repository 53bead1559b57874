/** Days of the calendar as a promise names them: the year that is not said, the week that is meant, the days that are not. */
import { describe, expect, test } from 'vitest';
import { counted, dated, dayOfMonth, weekday } from '../../../../lib/domain/text/promised-calendar';

/** Wednesday. */
const TODAY = '2026-11-25';
const day = { date: TODAY, isNight: false };
const night = { date: TODAY, isNight: true };
const on = (date: string) => ({ date });
const ask = (question: string) => ({ question });

describe('a day of a month', () => {
  test.each([
    ['12/12/', '', on('2026-12-12')],
    ['25/11/', '', on('2026-11-25')],
    ['3/1/', '', on('2027-01-03')],
    ['24/5/', '', on('2027-05-24')],
    ['28/5/', '', ask('past')],
    ['24/11/', '', ask('past')],
    ['24/11/2026', '', ask('past')],
    ['24/11/27', '', on('2027-11-24')],
    ['1/1/2029', '', ask('past')],
    ['31/11/', '', ask('impossibleDay')],
    ['29/2/2027', '', ask('impossibleDay')],
    ['1/13/', '', ask('impossibleDay')],
    ['12/12/', 'samedi', on('2026-12-12')],
    ['12/12/', 'lundi', ask('whichDay')],
  ])('%s %s', (said, name, wanted) => {
    const [number = '', month = '', year = ''] = said.split('/');
    expect(dated(TODAY, { day: number, month, year, weekday: name })).toEqual(wanted);
  });

  test('29 February is found in the year that has it', () => {
    expect(dated('2027-10-15', { day: '29', month: '2', year: '', weekday: '' })).toEqual(on('2028-02-29'));
  });
});

describe('« le 12 » without its month', () => {
  test.each([
    ['2026-11-25', '27 ', on('2026-11-27')],
    ['2026-11-25', '25 ', on('2026-11-25')],
    ['2026-11-25', '24 ', on('2026-12-24')],
    ['2026-12-20', '5 ', on('2027-01-05')],
    ['2026-11-25', '31 ', ask('impossibleDay')],
    ['2026-11-25', '0 ', ask('impossibleDay')],
    ['2026-11-25', '32 ', ask('impossibleDay')],
    ['2027-01-31', '30 ', ask('impossibleDay')],
    ['2026-11-25', '27 vendredi', on('2026-11-27')],
    ['2026-11-25', '27 jeudi', ask('whichDay')],
  ])('on %s, le %s', (today, said, wanted) => {
    const [number = '', name = ''] = said.split(' ');
    expect(dayOfMonth(today, Number(number), name)).toEqual(wanted);
  });
});

describe('a day of the week', () => {
  test.each([
    ['jeudi', '', on('2026-11-26')],
    ['mardi', '', on('2026-12-01')],
    ['mercredi', '', on('2026-12-02')],
    ['mardi', 'prochain', on('2026-12-01')],
    ['vendredi', 'prochain', ask('whichDay')],
    ['vendredi', 'semaine prochaine', on('2026-12-04')],
    ['dimanche', 'semaine suivante', on('2026-12-06')],
    ['vendredi', 'ce', on('2026-11-27')],
    ['lundi', 'ce', ask('past')],
    ['dimanche', 'de cette semaine', on('2026-11-29')],
    ['mardi', 'en 8', on('2026-12-08')],
    ['mardi', 'en 15', on('2026-12-15')],
    ['mercredi', 'en 8', ask('whichDay')],
  ])('%s %s, said on a Wednesday', (name, which, wanted) => {
    expect(weekday(day, name, which)).toEqual(wanted);
  });

  test('its own name at night may mean the day that has just begun', () => {
    expect(weekday(night, 'mercredi', '')).toEqual(ask('whichDay'));
    expect(weekday(night, 'jeudi', '')).toEqual(on('2026-11-26'));
  });
});

describe('so many days, weeks or months', () => {
  test.each([
    [3, 'jours', on('2026-11-28')],
    [2, 'semaines', on('2026-12-09')],
    [1, 'mois', on('2026-12-25')],
    [2, 'mois', on('2027-01-25')],
    [14, 'mois', on('2028-01-25')],
    [8, 'jours', ask('whichDay')],
    [15, 'jours', ask('whichDay')],
    [8, 'semaines', on('2027-01-20')],
  ])('in %i %s', (count, unit, wanted) => expect(counted(day, count, unit)).toEqual(wanted));

  test('a month that has no such day is asked about', () => {
    expect(counted({ date: '2027-01-31', isNight: false }, 1, 'mois')).toEqual(ask('impossibleDay'));
  });

  test('at night nothing is counted', () => {
    expect(counted(night, 3, 'jours')).toEqual(ask('whichDay'));
  });
});

/** Dates of birth in any writing, and those that cannot be. */
import { expect, test } from 'vitest';
import { readBirthDate } from '../../../../lib/domain/text/birth-date';

const TODAY = '2026-11-25';

test.each([
  ['03/04/1958', '1958-04-03'],
  ['03/04/58', '1958-04-03'],
  ['3/4/58', '1958-04-03'],
  ['3.4.1958', '1958-04-03'],
  ['03-04-1958', '1958-04-03'],
  ['03 04 1958', '1958-04-03'],
  ['03041958', '1958-04-03'],
  ['1958-04-03', '1958-04-03'],
  ['3 avril 1958', '1958-04-03'],
  ['trois avril 1958', '1958-04-03'],
  ['3 AVR. 1958', '1958-04-03'],
  ['né le 3 avril 1958', '1958-04-03'],
  ['née le 03/04/58', '1958-04-03'],
  ['1er mai 90', '1990-05-01'],
  ['25/11/26', '2026-11-25'],
  ['26/11/27', '1927-11-26'],
  ['29/02/2024', '2024-02-29'],
  ['\u200e03/04/1958', '1958-04-03'],
  ['3 avril 1908', '1908-04-03'],
  ['3 avril 1919', '1919-04-03'],
  ['3 avril 19', '2019-04-03'],
  ['3 avril 19 58', '1958-04-03'],
  ['trois avril mille neuf cent huit', '1908-04-03'],
  ['trois avril dix-neuf cent cinquante-huit', '1958-04-03'],
  ['1er janvier deux mille', '2000-01-01'],
  ['3 mars deux mille dix', '2010-03-03'],
  ['ddn 03/04/58', '1958-04-03'],
  ['DDN : 03/04/1958', '1958-04-03'],
  ['D.D.N. 03/04/58', '1958-04-03'],
  ['date de naissance : 03/04/1958', '1958-04-03'],
  ['né(e) le 03/04/1958', '1958-04-03'],
  ['née le lundi 3 avril 1958', '1958-04-03'],
  ['03/04/1958 (68 ans)', '1958-04-03'],
  ['03/04/1958, 68 ans', '1958-04-03'],
  ['03.04.1958.', '1958-04-03'],
  ['April 3, 1958', '1958-04-03'],
  ['3rd April 1958', '1958-04-03'],
  ['030458', '1958-04-03'],
  ['19580403', '1958-04-03'],
  ['20041203', '2004-12-03'],
  ['03/avr/58', '1958-04-03'],
  ['1 er mai 90', '1990-05-01'],
  ['1º mai 1990', '1990-05-01'],
])('« %s » is %s', (typed, date) =>
  expect(readBirthDate(typed, TODAY)).toMatchObject({ state: 'valid', date }),
);

test.each([
  ['31/02/1958', 'noSuchDay'],
  ['30 février 1958', 'noSuchDay'],
  ['29/02/2023', 'noSuchDay'],
  ['32/01/1990', 'noSuchDay'],
  ['12/13/1990', 'noSuchDay'],
  ['00/01/1990', 'noSuchDay'],
  ['31 avril 1990', 'noSuchDay'],
  ['DDN : 31/02/1958', 'noSuchDay'],
  ['samedi 31/04/58', 'noSuchDay'],
  ['26/11/2026', 'future'],
  ['01/01/2058', 'future'],
  ['03/04/1886', 'tooOld'],
  ['01/01/1900', 'tooOld'],
])('« %s » cannot be: %s', (typed, reason) =>
  expect(readBirthDate(typed, TODAY)).toEqual({ state: 'invalid', reason }),
);

test.each(['60 ans', '1958', '03/04', '3 avril', 'ne sait pas', '03/04/195', 'mardi', 'Marie 3 avril 1958'])(
  '« %s » is no date yet',
  (typed) => expect(readBirthDate(typed, TODAY)).toEqual({ state: 'other' }),
);

test('the years of a person turn on the day itself', () => {
  expect(readBirthDate('25/11/1958', TODAY)).toMatchObject({ years: 68 });
  expect(readBirthDate('26/11/1958', TODAY)).toMatchObject({ years: 67 });
});

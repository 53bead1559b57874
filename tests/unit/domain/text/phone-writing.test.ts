/** A number as it was copied: its label and its extension taken off, short services and overseas codes known. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, test } from 'vitest';
import { overseasPhone } from '../../../../lib/domain/text/phone/overseas-phone';
import { inPairs, shortNumber, writtenPhone } from '../../../../lib/domain/text/phone-writing';
import type { Region } from '../../../../lib/domain/text/region';

describe('what was copied', () => {
  test.each([
    ['tel:+33612345678', '+33612345678', ''],
    ['Tél. : 01 23 45 67 89', '01 23 45 67 89', ''],
    ['Portable 06 12 34 56 78', '06 12 34 56 78', ''],
    ['(+33) 6 12 34 56 78', '+33 6 12 34 56 78', ''],
    ['01‑23‑45‑67‑89', '01-23-45-67-89', ''],
    ['01 23 45 67 89 poste 12', '01 23 45 67 89', '12'],
    ['514-555-0123 ext. 4567', '514-555-0123', '4567'],
    ['514 555 0123 x89', '514 555 0123', '89'],
    ['« 01 23 45 67 89 »', '« 01 23 45 67 89 »', ''],
    ['"06 12 34 56 78".', '06 12 34 56 78', ''],
  ])('%s', (raw, number, extension) => expect(writtenPhone(raw)).toEqual({ number, extension }));

  test('a number alone after a sign is no extension of anything', () => {
    expect(writtenPhone('x12')).toEqual({ number: 'x12', extension: '' });
  });
});

describe('short numbers are those of the region', () => {
  const cases: [string, Region, readonly string[] | null][] = [
    ['15', 'fr', ['15']],
    ['3114', 'fr', ['31', '14']],
    ['116 117', 'fr', ['116', '117']],
    ['118218', 'fr', ['118', '218']],
    ['811', 'qc', ['811']],
    ['811', 'fr', null],
    ['15', 'qc', null],
    ['988', 'qc', ['988']],
    ['1733', 'be', ['17', '33']],
    ['144', 'ch', ['144']],
    ['144', 'lu', null],
    ['113', 'lu', ['113']],
    ['15a', 'fr', null],
    ['', 'fr', null],
  ];
  test.each(cases)('%s in %s', (number, region, groups) => {
    expect(shortNumber(number, region)).toEqual(groups);
  });

  test.each<Region>(['fr', 'qc', 'be', 'ch', 'lu'])('112 and 911 are known in %s', (region) => {
    expect(shortNumber('112', region)).toEqual(['112']);
    expect(shortNumber('911', region)).toEqual(['911']);
  });
});

describe('overseas numbers typed as in France', () => {
  test.each([
    ['0590 12 34 56', '+590590123456'],
    ['0694 20 12 34', '+594694201234'],
    ['0696 12 34 56', '+596696123456'],
    ['0692 00 11 22', '+262692001122'],
    ['0639 01 23 45', '+262639012345'],
    ['0508 41 23 45', '+508412345'],
  ])('%s is dialled %s', (number, international) => {
    expect(overseasPhone(parsePhoneNumberFromString(number, 'FR'), number)?.number).toBe(international);
  });

  test.each([['01 23 45 67 89'], ['06 12 34 56 78'], ['0639 98 12 34'], ['0590 12 34']])(
    '%s is of France itself, or of nowhere',
    (number) => expect(overseasPhone(parsePhoneNumberFromString(number, 'FR'), number)).toBeNull(),
  );
});

test.each([
  ['0692001122', '06 92 00 11 22'],
  ['06 92 00', '06 92 00'],
  ['123', '12 3'],
  ['', ''],
])('« %s » is said in pairs', (digits, said) => expect(inPairs(digits)).toBe(said));

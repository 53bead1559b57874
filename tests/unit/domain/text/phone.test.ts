/** Reading a telephone number as it was typed. */
import { describe, expect, test } from 'vitest';
import { readPhone } from '../../../../lib/domain/text/phone';

describe('a number that is complete', () => {
  test.each([
    '0612345678',
    '06.12.34.56.78',
    '06 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    '06/12/34/56/78',
  ])('%s is written and read back in pairs', (typed) => {
    expect(readPhone(typed, 'fr')).toEqual({
      state: 'valid',
      e164: '+33612345678',
      national: '06 12 34 56 78',
      pairs: ['06', '12', '34', '56', '78'],
    });
  });

  test.each(['5145550123', '(514) 555-0123', '1-514-555-0123'])('%s is written as in Québec', (typed) => {
    expect(readPhone(typed, 'qc')).toEqual({
      state: 'valid',
      e164: '+15145550123',
      national: '514 555-0123',
      pairs: ['514', '555', '01', '23'],
    });
  });

  test.each([
    ['0470 12 34 56', 'be', '0470 12 34 56'],
    ['0791234567', 'ch', '079 123 45 67'],
    ['621123456', 'lu', '621 123 456'],
    ['+212612345678', 'fr', '+212 6 12 34 56 78'],
    ['00 44 7911 123456', 'fr', '+44 7911 123456'],
  ] as const)('%s in %s is written %s', (typed, region, national) => {
    expect(readPhone(typed, region)).toMatchObject({ state: 'valid', national });
  });

  test('its groups read aloud hold every digit of what is written', () => {
    const reading = readPhone('0470123456', 'be');
    expect(reading.state === 'valid' && reading.pairs.join('')).toBe('0470123456');
  });
});

describe('a number that is not', () => {
  test('says how many digits are still to come', () => {
    expect(readPhone('06 12 34 56 7', 'fr')).toEqual({
      state: 'invalid',
      reason: 'tooShort',
      missingDigits: 1,
    });
    expect(readPhone('+33 6 12', 'fr')).toEqual({ state: 'invalid', reason: 'tooShort', missingDigits: 6 });
    expect(readPhone('514 555', 'qc')).toEqual({ state: 'invalid', reason: 'tooShort', missingDigits: 4 });
  });

  test('says that it is short without a count where lengths differ', () => {
    expect(readPhone('0470 12', 'be')).toEqual({ state: 'invalid', reason: 'tooShort' });
  });

  test('says that it is too long, also when two numbers were typed', () => {
    expect(readPhone('061234567890', 'fr')).toEqual({ state: 'invalid', reason: 'tooLong' });
    expect(readPhone('0612345678 / 0123456789', 'fr')).toEqual({ state: 'invalid', reason: 'tooLong' });
  });

  test.each(['voir dossier', '0612345678 sa fille', '0012345678'])('%s is not taken for one', (typed) => {
    expect(readPhone(typed, 'fr')).toEqual({ state: 'invalid', reason: 'notANumber' });
  });

  test.each([']', '()', 'tél.', '« »'])('%s alone is no number, and not nothing', (raw) => {
    expect(readPhone(raw, 'fr')).toMatchObject({ state: 'invalid' });
  });

  test('is empty when nothing was typed', () => {
    expect(readPhone('  ', 'fr')).toEqual({ state: 'empty' });
  });
});

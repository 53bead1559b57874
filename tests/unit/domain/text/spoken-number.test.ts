/** Numbers as they are said become digits; what only sounds like one stays a word. */
import { describe, expect, test } from 'vitest';
import { digitsOf, unbroken } from '../../../../lib/domain/text/spoken-number';

describe('numbers below a hundred', () => {
  test.each([
    ['zero', '0'],
    ['une', '1'],
    ['seize', '16'],
    ['dix-sept', '17'],
    ['dix sept', '17'],
    ['vingt-et-un', '21'],
    ['vingt et une', '21'],
    ['trente-cinq', '35'],
    ['soixante-et-onze', '71'],
    ['soixante-dix-neuf', '79'],
    ['septante-neuf', '79'],
    ['quatre-vingts', '80'],
    ['quatre-vingt-un', '81'],
    ['huitante-deux', '82'],
    ['octante-trois', '83'],
    ['quatre-vingt-dix-neuf', '99'],
    ['nonante et un', '91'],
    ['nonante-neuf', '99'],
  ])('« %s » is %s', (said, digits) => expect(digitsOf(said)).toBe(digits));

  test('the longest reading wins: « vingt-deux » is not twenty and two', () => {
    expect(digitsOf('vingt-deux heures trente')).toBe('22 heures 30');
  });

  test('each number of a sentence is written, the rest left as it is', () => {
    expect(digitsOf('entre quatorze et seize heures, dans deux jours')).toBe(
      'entre 14 et 16 heures, dans 2 jours',
    );
  });
});

describe('what is no number', () => {
  test.each([['sixieme'], ['dixit'], ['quinzaine'], ['commun'], ['lundi'], ['onze2'], ['rendez-vous']])(
    '« %s » stays',
    (word) => expect(digitsOf(word)).toBe(word),
  );

  test('a number does not begin within another word, nor end in one', () => {
    expect(digitsOf('aucun dixieme')).toBe('aucun dixieme');
    expect(digitsOf('un-demi')).toBe('un-demi');
  });
});

test('a number in a sentence is not broken over two lines; other blanks are', () => {
  expect(unbroken('Appelez le 01 99 00 56 78, ou le 15 avant 12 jours')).toBe(
    'Appelez le 01\u00a099\u00a000\u00a056\u00a078, ou le 15 avant 12 jours',
  );
});

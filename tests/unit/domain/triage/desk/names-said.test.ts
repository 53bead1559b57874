/** Names as subject, who does not answer, who complains: sentences written after the kinds of a frozen bed (frozen-beds.test.ts). */
import { describe, expect, test } from 'vitest';
import { isLoud, search } from './heard-calls';

describe('a name where somebody is spoken of', () => {
  test.each([
    'Karim est bleu',
    'karim est bleu',
    'Allô, c’est Sonia, Karim ne bouge plus',
    'Rose est bleue et elle respire mal',
    'mamou est bleue',
  ])('is somebody: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });

  test.each([
    'Karim est en vacances',
    'la carte est bleue',
    'tout est bleu sur mon écran',
    'Karim est venu hier',
  ])('or tells of no danger: « %s »', (words) => {
    expect(isLoud(words)).toBe(false);
  });
});

describe('who does not answer', () => {
  test('behind a door is somebody out of reach', () => {
    expect(search('Madame Perrin ne répond pas à sa porte depuis hier')[0]?.protocol.id).toBe('injoignable');
  });

  test.each([
    'mon patron ne réagit plus, il est par terre',
    'mon patron ne répond plus, il est par terre',
    'mon médecin ne répond plus, il est par terre',
  ])('is unconscious where he lies: « %s »', (words) => {
    expect(isLoud(words)).toBe(true);
  });

  // Said to a practice it is why she calls here: of a doctor alone, nothing lies on the ground.
  test('is a line that nobody takes, of a doctor: « mon médecin ne répond plus »', () => {
    expect(isLoud('mon médecin ne répond plus')).toBe(false);
  });
});

test.each([
  ['il râle, il fait ses dents', false],
  ['il râle à chaque respiration', true],
  ['mon père râle, il est tout gris', true],
  ['j’étouffe dans cette salle d’attente', false],
  ['j’étouffe dans cette salle d’attente, je peux plus respirer', true],
  ['jai pri tro de doliprane expré', true],
  ['vitamine c en boîte', false],
])('« %s » rings: %s', (words, isExpected) => {
  expect(isLoud(words)).toBe(isExpected);
});

/** Whether a promise says when. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesMoment } from '../../../../lib/domain/text/promised-moment';

describe('a promise says when', () => {
  test.each([
    'avant midi',
    'rappel à 14h30',
    '14 h',
    '9:15',
    'dans 2 h',
    'dans deux heures',
    "dans l'heure",
    'd’ici l’heure',
    'sous 48 h',
    'dans 10 minutes',
    "dans un quart d'heure",
    'dans une demi-heure',
    'demain matin',
    'DEMAIN MATIN',
    'lundi après-midi',
    'cet aprem',
    'ce soir',
    'en fin de journée',
    'entre 10 et 12',
    'rappel avant 11',
    "dès l'ouverture",
    'à quatorze heures',
    'tout de suite',
  ])('« %s »', (promise) => {
    expect(namesMoment(promise)).toBe(true);
  });

  test('at any hour of the day, however it is written', () => {
    const hour = fc.integer({ min: 0, max: 23 });
    const minute = fc.integer({ min: 0, max: 59 }).map((value) => String(value).padStart(2, '0'));
    fc.assert(
      fc.property(hour, minute, (hours, minutes) => {
        for (const written of [
          `${hours}h${minutes}`,
          `${hours} h ${minutes}`,
          `${hours}:${minutes}`,
          `${hours} heures`,
          `avant ${hours}`,
        ]) {
          expect(namesMoment(`Le docteur rappelle ${written}, promis`)).toBe(true);
        }
      }),
    );
  });
});

describe('a promise does not say when', () => {
  test.each([
    '',
    'rappel',
    'dès que possible',
    'demain',
    'lundi',
    "aujourd'hui",
    'dans la semaine',
    'dans 2 jours',
    'avant 11/12',
    'vers 15 jours',
    'avant 11 novembre',
    'rappel au 06 12 34 56 78',
    'sa fille a 15 ans',
    '2 hommes ont appelé',
    "tout à l'heure",
    'rendez-vous chez le Dr Matinal',
  ])('« %s »', (promise) => {
    expect(namesMoment(promise)).toBe(false);
  });
});

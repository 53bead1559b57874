/** From the words of a promise to the moment before which it must be kept: read right, or asked; never wrong in silence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../../../lib/domain/text/civil-time';
import type { PromiseClock } from '../../../../lib/domain/text/promise-clock';
import { readPromise } from '../../../../lib/domain/text/promised-time';
import { printTable } from '../../../fakes/print-table';
import { asTable, promiseRows, weekHours } from './promise-table';

const PARIS = 'Europe/Paris';

/** Wednesday 25 November 2026, 10:00 in Paris. */
const NOW = Date.UTC(2026, 10, 25, 9, 0);
const clock: PromiseClock = { now: NOW, timeZone: PARIS, hoursOn: weekHours };

const read = (promise: string, at: Partial<PromiseClock> = {}) => readPromise(promise, { ...clock, ...at });

test('every promise of the table is read as it was meant, or asked', () => {
  const rows = promiseRows();
  const got = rows.map((row) => ({ ...row, got: asTable(readPromise(row.words, row.clock), row.clock) }));
  const wrong = got.filter((row) => row.got !== row.wanted);
  printTable('promises', [
    ['expressions', rows.length],
    ['read', got.filter((row) => row.got !== 'ask').length],
    ['asked', got.filter((row) => row.got === 'ask').length],
    ['read wrong', wrong.filter((row) => row.got !== 'ask').length],
  ]);
  expect(rows.length).toBeGreaterThan(400);
  expect(wrong.map((row) => `${row.at} « ${row.words} »: wanted ${row.wanted}, got ${row.got}`)).toEqual([]);
});

describe('how it is said back', () => {
  test.each([
    ['le 12 décembre à 10h', { date: '2026-12-12', bound: 'at', from: null, to: '10:00' }],
    ['pas avant 14h', { date: '2026-11-25', bound: 'from', from: '14:00', to: null }],
    ['entre midi et 2', { date: '2026-11-25', bound: 'between', from: '12:00', to: '14:00' }],
    ['demain matin', { date: '2026-11-26', bound: 'before', from: null, to: '12:00' }],
    ['dans 2 h', { date: '2026-11-25', bound: 'in', from: null, to: '12:00' }],
    ['avant minuit', { date: '2026-11-25', bound: 'before', from: null, to: '24:00' }],
    ['minuit et demi', { date: '2026-11-26', bound: 'at', from: null, to: '00:30' }],
  ])('« %s »', (promise, said) => expect(read(promise)).toMatchObject({ state: 'read', said }));
});

describe('what is asked', () => {
  test.each([
    ['rappel', 'noMoment'],
    ['vers 2h', 'whichHalf'],
    ['d’ici 2 heures', 'delayOrHour'],
    ['vendredi prochain 10h', 'whichDay'],
    ['le 31 novembre à 10h', 'impossibleDay'],
    ['ce matin à 9h', 'past'],
    ['11h ou 14h', 'notRead'],
    ['demain 10h, 11h', 'several'],
    ['dimanche à l’ouverture', 'closedDay'],
    ['demain', 'whichHour'],
    ['avant la fin du mois, 10h', 'notRead'],
  ])('« %s »', (promise, question) => expect(read(promise)).toMatchObject({ state: 'asked', question }));

  test('the day is kept when only the hour is missing', () => {
    expect(read('le 12 décembre')).toEqual({ state: 'asked', question: 'whichHour', date: '2026-12-12' });
  });
});

test('any hour of a named day, however it is written, is that hour', () => {
  const hour = fc.integer({ min: 8, max: 23 });
  const minute = fc.integer({ min: 0, max: 59 });
  const days = fc.integer({ min: 1, max: 150 });
  fc.assert(
    fc.property(hour, minute, days, (hours, minutes, ahead) => {
      const date = plusDays('2026-11-25', ahead);
      const [, month = '', day = ''] = date.split('-');
      const two = String(minutes).padStart(2, '0');
      for (const time of [
        `${hours}h${two}`,
        `${hours} h ${two}`,
        `${hours}:${two}`,
        `${hours} heures ${two}`,
      ]) {
        const reading = read(`rappel le ${day}/${month} à ${time}, promis`);
        const to = `${String(hours).padStart(2, '0')}:${two}`;
        expect(reading).toMatchObject({ state: 'read', said: { date, to } });
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever words of time are thrown together, nothing is due in the past or without its words', () => {
  const word = fc.constantFrom(
    ...'rappel avant après pas dans d’ici 2 12 h 14h30 9h midi demain lundi ce soir matin le et ou à heures minutes prochain non'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 7 }), (parts) => {
      const reading = read(parts.join(' '));
      if (reading.state !== 'read') return;
      expect(reading.dueAt).toBeGreaterThanOrEqual(NOW);
      expect(reading.said.to ?? reading.said.from).toMatch(/^\d\d:\d\d$/);
    }),
    { numRuns: 500 },
  );
});

describe('nights on which the clock changes', () => {
  test('« demain avant 9 h », the eve of the spring change, is 23 hours and not 24 ahead', () => {
    const saturday = Date.UTC(2026, 2, 28, 8, 0);
    expect(read('demain avant 9 h', { now: saturday })).toMatchObject({ dueAt: saturday + 23 * 3_600_000 });
  });

  test('« demain avant 9 h », the eve of the autumn change, is 25 hours ahead', () => {
    const saturday = Date.UTC(2026, 9, 24, 7, 0);
    expect(read('demain avant 9 h', { now: saturday })).toMatchObject({ dueAt: saturday + 25 * 3_600_000 });
  });

  test('« dans 2 h » is two hours, whatever the clock on the wall does meanwhile', () => {
    const justBefore = Date.UTC(2026, 2, 29, 0, 30);
    const reading = read('dans 2 h', { now: justBefore });
    expect(reading).toMatchObject({ dueAt: justBefore + 2 * 3_600_000, said: { to: '04:30' } });
  });

  test('a practice in Québec has its own noon', () => {
    const reading = read('avant midi', { now: Date.UTC(2026, 10, 23, 8, 2), timeZone: 'America/Toronto' });
    expect(reading).toMatchObject({ dueAt: Date.UTC(2026, 10, 23, 17) });
  });
});

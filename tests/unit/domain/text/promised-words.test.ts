/** What each reader takes out of a promise, and what it leaves for the others. */
import { describe, expect, test } from 'vitest';
import { standing, taken } from '../../../../lib/domain/text/promised-board';
import { takeDays } from '../../../../lib/domain/text/promised-day';
import { takeDelays, takeHours, takeParts } from '../../../../lib/domain/text/promised-hour';
import { canonicalPromise } from '../../../../lib/domain/text/promised-text';

const MINUTE = 60_000;
const clock = (minutes: number, isLiteral = true) => ({ minutes, isLiteral });
const at = (minutes: number, isLiteral = true) => [
  { kind: 'clock', from: null, to: clock(minutes, isLiteral) },
];

describe('one writing for many', () => {
  test.each([
    ['14 heures 30', '14h30'],
    ['14:30', '14h30'],
    ['quatorze heures et demie', '14h30'],
    ['dix heures moins le quart', '9h45'],
    ['dix heures moins 5', '9h55'],
    ['3 h et quart', '3h15'],
    ['2 pm', '14h00'],
    ['12 am', '00h00'],
    ['midi', '12h'],
    ['minuit', '24h'],
    ['dans une demi-heure', 'dans 30min'],
    ['dans trois quarts d’heure', 'dans 45min'],
    ['cet après-midi', 'cet apresmidi'],
    ['avt 15h', 'avant 15h'],
    ['le 3 janv. à 9h', 'le 3 janvier a 9h'],
  ])('« %s »', (promise, written) => expect(canonicalPromise(promise).trim()).toBe(written));
});

describe('hours of the clock', () => {
  test.each([
    ['14h30', 'T0', at(870)],
    ['02h30', 'T0', at(150)],
    ['vers 3h', 'vers T0', at(180, false)],
    ['avant 9', 'avant T0', at(540)],
    ['entre 14 et 16h', 'T0', [{ kind: 'clock', from: clock(840), to: clock(960) }]],
    ['entre 12h et 2', 'T0', [{ kind: 'clock', from: clock(720), to: clock(840) }]],
    ['10h-11h30', 'T0', [{ kind: 'clock', from: clock(600), to: clock(690) }]],
    ['fermeture du cabinet', 'T0', [{ kind: 'practice', hour: 'closing' }]],
    ['a la pause', 'a la T0', [{ kind: 'practice', hour: 'pause' }]],
    ['fin de journee', 'T0', [{ kind: 'practice', hour: 'endOfDay' }]],
  ])('« %s » leaves « %s »', (text, left, hours) => expect(takeHours(text)).toEqual([left, hours]));

  test.each([['25h'], ['10h75'], ['vers 3 personnes'], ['heures d’ouverture 2']])(
    '« %s » is not taken for an hour of the clock',
    (text) => {
      const [, hours] = takeHours(text.replace('’', "'"));
      expect(hours.filter(({ kind }) => kind === 'clock')).toEqual([]);
    },
  );
});

describe('parts of the day', () => {
  test.each([
    ['ce matin', { half: 'matin', edge: null, isHabit: false }],
    ['en fin de matin', { half: 'matin', edge: 'fin', isHabit: false }],
    ["debut d'apresmidi", { half: 'apresmidi', edge: 'debut', isHabit: false }],
    ['le soir', { half: 'soir', edge: null, isHabit: true }],
    ['les matins', { half: 'matin', edge: null, isHabit: true }],
    ['cette nuit', { half: 'nuit', edge: null, isHabit: false }],
  ])('« %s »', (text, part) => expect(takeParts(text)[1]).toEqual([part]));
});

describe('delays', () => {
  test.each([
    ['dans 2h', 120],
    ['sous 30min', 30],
    ['dans 1h30', 90],
    ['dans environ 20min', 20],
    ['dans 2 a 3h', 180],
    ['sous 24/48h', 2880],
    ['dans 1h ou 2', 120],
    ["d'ici 1h", 60],
    ["d'ici 48h", 2880],
    ["d'ici 20min", 20],
    ['tout de suite', 0],
  ])('« %s »: of two lengths the longer is the promise', (text, minutes) => {
    expect(takeDelays(text)).toEqual(['L0', [minutes * MINUTE]]);
  });

  test('« d’ici 2 h » may be an hour or a delay: it has no length', () => {
    expect(takeDelays("d'ici 2h")[1]).toEqual([Number.NaN]);
  });

  test('« d’ici 17 h » is an hour of the clock, left for the next reader', () => {
    expect(takeDelays("d'ici 17h")).toEqual(["d'ici 17h", []]);
  });
});

describe('days', () => {
  /** Wednesday. */
  const read = (text: string, time = '10:00') => takeDays(text, '2026-11-25', time);
  test.each([
    ['demain 9h', 'D0 9h', '2026-11-26'],
    ['apres-demain', 'D0', '2026-11-27'],
    ['demain en 8', 'D0', '2026-12-03'],
    ["aujourd'hui", 'D0', '2026-11-25'],
    ["aujourd'hui en 8", 'D0', '2026-12-02'],
    ['j+2', 'D0', '2026-11-27'],
    ['2026-12-01', 'D0', '2026-12-01'],
    ['le 1/12', 'D0', '2026-12-01'],
    ['01-12-2026', 'D0', '2026-12-01'],
    ['jeudi 3 decembre', 'D0', '2026-12-03'],
    ['dans 3 jours', 'D0', '2026-11-28'],
    ['la semaine prochaine le vendredi', 'D0', '2026-12-04'],
    ['ce vendredi', 'D0', '2026-11-27'],
    ['ce matin', 'D0 ce matin', '2026-11-25'],
  ])('« %s »', (text, left, date) => expect(read(text)).toEqual([left, [{ date }]]));

  test('before five in the morning « demain » is asked about, at five it is the day after', () => {
    expect(read('demain', '04:59')[1]).toEqual([{ question: 'whichDay' }]);
    expect(read('demain', '05:00')[1]).toEqual([{ date: '2026-11-26' }]);
  });

  test('an hour is not taken for a day of the month', () => {
    expect(read('le 12h')).toEqual(['le 12h', []]);
  });
});

describe('the board', () => {
  test('a rule that means nothing leaves its words; the letters count what was found', () => {
    const rules = [
      [/\d+/g, ([digits]: readonly string[]) => (digits === '7' ? null : Number(digits))],
    ] as const;
    expect(taken('3 puis 7 puis 5', 'N', rules)).toEqual(['N0 puis 7 puis N1', [3, 5]]);
  });

  test('what was corrected away stands no more, the rest keeps the order of the text', () => {
    expect(standing('rappel N2, non N0', 'N', ['a', 'b', 'c'])).toEqual(['c', 'a']);
    expect(standing('rappel N9', 'N', ['a'])).toEqual([]);
  });
});

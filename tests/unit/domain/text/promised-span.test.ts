/** Minutes between which a promise lies: its side of the hour, the practice's own hours, what cannot be both. */
import { describe, expect, test } from 'vitest';
import type { PromiseClock } from '../../../../lib/domain/text/promise-clock';
import type { Board, PromisedHour, PromisedPart } from '../../../../lib/domain/text/promised-board';
import { belongTogether, boundOf, corrected, isUnclear } from '../../../../lib/domain/text/promised-bound';
import { spanOf } from '../../../../lib/domain/text/promised-span';

/** Wednesday 25 November 2026, 10:00 in Paris; open from nine to twelve and from two to six, closed on Thursday. */
const clock: PromiseClock = {
  now: Date.UTC(2026, 10, 25, 9),
  timeZone: 'Europe/Paris',
  hoursOn: (date) =>
    date === '2026-11-26'
      ? []
      : [
          { from: '09:00', to: '12:00' },
          { from: '14:00', to: '18:00' },
        ],
};
const TODAY = '2026-11-25';
const hour = (minutes: number, from: number | null = null, isLiteral = true): PromisedHour => ({
  kind: 'clock',
  from: from === null ? null : { minutes: from, isLiteral },
  to: { minutes, isLiteral },
});
const part = (half: PromisedPart['half'], edge: PromisedPart['edge'] = null, isHabit = false) => ({
  half,
  edge,
  isHabit,
});
const board = (text: string, found: Partial<Board>): Board => ({
  text,
  days: [],
  hours: [],
  parts: [],
  delays: [],
  ...found,
});
const span = (text: string, found: Partial<Board>, date: string | null = null) =>
  spanOf(board(text, found), date, clock);

describe('an hour of the clock', () => {
  test.each([
    ['a T0', 600, { bound: 'at', from: null, to: 600 }],
    ['avant T0', 600, { bound: 'before', from: null, to: 600 }],
    ['T0 au plus tard', 600, { bound: 'before', from: null, to: 600 }],
    ['pas avant T0', 600, { bound: 'from', from: 600, to: null }],
    ['a partir de T0', 600, { bound: 'from', from: 600, to: null }],
    ['pas apres T0', 600, { bound: 'before', from: null, to: 600 }],
    ["absente jusqu'a T0", 600, { bound: 'from', from: 600, to: null }],
  ])('« %s »', (text, minutes, wanted) => {
    expect(span(text, { hours: [hour(minutes)] })).toMatchObject({ ...wanted, mayBeTomorrow: true });
  });

  test('below eight and not written out, its half of the day is asked', () => {
    expect(span('vers T0', { hours: [hour(7 * 60 + 59, null, false)] })).toBe('whichHalf');
    expect(span('vers T0', { hours: [hour(8 * 60, null, false)] })).toMatchObject({ to: 480 });
  });

  test.each([
    ['matin', 9 * 60, 9 * 60],
    ['apresmidi', 3 * 60, 15 * 60],
    ['apresmidi', 15 * 60, 15 * 60],
    ['soir', 7 * 60, 19 * 60],
    ['apresmidi', 9 * 60, 'several'],
    ['soir', 10 * 60 + 30, 22 * 60 + 30],
    ['soir', 14 * 60, 'several'],
  ] as const)('%s, %i minutes', (half, minutes, wanted) => {
    const got = span('P0 T0', { parts: [part(half)], hours: [hour(minutes, null, false)] });
    expect(typeof got === 'string' ? got : got.to).toBe(wanted);
  });

  test('« cette nuit à 2 h » falls on either day: asked', () => {
    expect(span('P0 a T0', { parts: [part('nuit')], hours: [hour(120)] })).toBe('whichDay');
  });

  test('« d’ici 17 h » is never tomorrow', () => {
    expect(span("d'ici T0", { hours: [hour(1020)] })).toMatchObject({
      bound: 'before',
      mayBeTomorrow: false,
    });
  });
});

describe('two hours', () => {
  test('the earliest and the latest make one span, in any order', () => {
    const wanted = { bound: 'between', from: 600, to: 720 };
    expect(span('apres T0 et avant T1', { hours: [hour(600), hour(720)] })).toMatchObject(wanted);
    expect(span('avant T0 mais pas avant T1', { hours: [hour(720), hour(600)] })).toMatchObject(wanted);
  });

  test('an empty span, or two hours of the same side, are asked about', () => {
    expect(span('apres T0 et avant T1', { hours: [hour(720), hour(719)] })).toBe('several');
    expect(span('avant T0, avant T1', { hours: [hour(600), hour(720)] })).toBe('several');
    expect(span('T0 T1', { hours: [hour(600), hour(720)] })).toBe('several');
  });

  test('the same hour said twice is one', () => {
    expect(span('T0, oui T1', { hours: [hour(600), hour(600)] })).toMatchObject({ bound: 'at', to: 600 });
  });
});

describe('a part of the day alone', () => {
  test.each([
    [part('matin'), 720],
    [part('matin', 'debut'), 600],
    [part('apresmidi'), 1080],
    [part('apresmidi', 'debut'), 900],
    [part('soir'), 1200],
    [part('soir', 'fin'), 'whichHour'],
    [part('matin', 'milieu'), 'whichHour'],
    [part('nuit'), 'whichHour'],
  ])('%o', (said, wanted) => {
    const got = span('P0', { parts: [said] });
    expect(typeof got === 'string' ? got : got.to).toBe(wanted);
  });

  test('« le matin » without a day says neither today nor tomorrow', () => {
    expect(span('P0', { parts: [part('matin', null, true)] })).toBe('whichDay');
    expect(span('D0 P0', { parts: [part('matin', null, true)] }, TODAY)).toMatchObject({ to: 720 });
  });

  test('two different parts are asked about, the same one twice is not', () => {
    expect(span('P0 P1', { parts: [part('matin'), part('soir')] })).toBe('several');
    expect(span('P0 P1', { parts: [part('matin'), part('matin')] })).toMatchObject({ to: 720 });
  });
});

describe("the practice's own hours", () => {
  const own = (
    name: 'opening' | 'closing' | 'endOfDay' | 'pause',
    text = 'a T0',
    date: string | null = null,
  ) => span(text, { hours: [{ kind: 'practice', hour: name }] }, date);

  test('opening is the next one: today it is over, tomorrow is closed', () => {
    expect(own('opening')).toMatchObject({ date: '2026-11-27', to: 540 });
  });

  test('closing and the pause are those of today', () => {
    expect(own('closing')).toMatchObject({ date: TODAY, bound: 'at', to: 1080 });
    expect(own('pause')).toMatchObject({ date: TODAY, bound: 'between', from: 720, to: 840 });
    expect(own('pause', 'apres T0')).toMatchObject({ bound: 'from', from: 840, to: null });
    expect(own('endOfDay')).toMatchObject({ bound: 'before', to: 1080 });
  });

  test('a closed day has none', () => expect(own('closing', 'a T0', '2026-11-26')).toBe('closedDay'));

  test('without written hours only the end of the day is known', () => {
    const without = { ...clock, hoursOn: null };
    const ask = (name: 'closing' | 'endOfDay') =>
      spanOf(board('T0', { hours: [{ kind: 'practice', hour: name }] }), null, without);
    expect(ask('closing')).toBe('practiceHours');
    expect(ask('endOfDay')).toMatchObject({ to: 1140 });
  });
});

describe('the words around', () => {
  test.each([
    ['pas D0, D1 T0', ', D1 T0'],
    ['D0 T0, non, T1', 'D0 , non, T1'],
    ['D0 T0, pardon D1', 'T0, pardon D1'],
    ['T0 au lieu de T1', 'T0'],
    ['D0 L0, plutot T0', 'D0 , plutot T0'],
    ['D0 T0, enfin L0', ', enfin L0'],
  ])('« %s » leaves « %s »', (text, left) => expect(corrected(text)).toBe(left));

  test.each([
    ['P0 vers T0', true],
    ['D0 P0 a T0', true],
    ['traitement du P0, rappel T0', false],
  ])('« %s » belong together: %s', (text, wanted) => expect(belongTogether(text)).toBe(wanted));

  test.each([
    ['T0 plus tard', false],
    ['tard', true],
    ['T0 ou T1', true],
    ['apres la sieste T0', true],
    ['rdv a T0', true],
    ['entre 16 et T0', true],
    ['de 16 a T0', true],
    ['rappel D0 a T0', false],
    ['prise de sang le D0, rappel a T0', true],
  ])('« %s » is unclear: %s', (text, wanted) => expect(isUnclear(text)).toBe(wanted));

  test('each hour has its own side', () => {
    expect(boundOf('apres T0 et avant T1', 'T0')).toBe('from');
    expect(boundOf('apres T0 et avant T1', 'T1')).toBe('before');
  });
});

// What a masked agenda may show: hours and days, and nothing that is not one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimeScale, readDay, readHour } from '../../../../lib/domain/privacy/agenda-words';

describe('an hour', () => {
  it.each([
    ['08:00', 480],
    ['8h30', 510],
    ['14 h', 840],
    ['14 Uhr', 840],
    [' 09:05 ', 545],
  ])('« %s » is read', (text, minutes) => expect(readHour(text)).toBe(minutes));

  it.each(['DUPONTEL', '06 12 34 56 78', '8:75', '31:00', '08:00 DUPONT', '14', ''])(
    '« %s » is none',
    (text) => expect(readHour(text)).toBeNull(),
  );
});

describe('a day', () => {
  it.each([
    ['lun. 16', 'lun. 16'],
    ['Lun.16', 'Lun. 16'],
    ['mardi 17 novembre 2026', 'mardi 17 novembre 2026'],
    ['  Mi  18 ', 'Mi 18'],
  ])('« %s » is read', (text, shown) => expect(readDay(text)).toBe(shown));

  it.each(['Dr Aubert', 'lun. DUPONT', 'MARTIN Lundi', '1987 22 12 06 12', 'Mme Mars', ''])(
    '« %s » is none',
    (text) => expect(readDay(text)).toBeNull(),
  );

  it('never holds a word with a letter that no date has said', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const shown = readDay(`Xx${text}`);
        expect(shown).toBeNull();
      }),
    );
  });
});

describe('a scale of hours', () => {
  const marks = (step: number) =>
    [8, 9, 10, 12].map((hour) => ({ minutes: hour * 60, y: 100 + hour * step }));

  it('is one when the hours stand evenly, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 200 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (step, order) => {
          const all = marks(step);
          const shuffled = order.flatMap((at) => all[at] ?? []);
          expect(isTimeScale(shuffled)).toBe(true);
        },
      ),
    );
  });

  it('is none when one hour stands elsewhere, when time runs upwards, or when there is one hour only', () => {
    const [first, ...others] = marks(60);
    expect(isTimeScale([{ minutes: first?.minutes ?? 0, y: 900 }, ...others])).toBe(false);
    expect(isTimeScale(marks(-60))).toBe(false);
    expect(isTimeScale([{ minutes: 480, y: 100 }])).toBe(false);
    expect(isTimeScale([])).toBe(false);
  });
});

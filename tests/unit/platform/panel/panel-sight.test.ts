/** From when on a press on the panel may be believed, by what the browser saw of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterSighting, isSteady, type Sighting, UNSEEN } from '../../../../lib/platform/panel/panel-sight';

const clear = (at: number): Sighting => ({ isClear: true, shown: 1, at });
const covered = (at: number): Sighting => ({ isClear: false, shown: 1, at });

const seen = (...sightings: readonly Sighting[]) => sightings.reduce(afterSighting, UNSEEN);

/** Whether a press at that moment is believed. */
const isBelieved = (now: number, ...sightings: readonly Sighting[]): boolean =>
  isSteady(seen(...sightings), now);

describe('the panel is in plain sight', () => {
  test('since it was first seen clear, however often it is seen again', () => {
    expect(seen(clear(100), clear(900)).since).toBe(100);
  });

  test.each([
    ['covered', { isClear: false, shown: 1 }],
    ['mostly outside the window', { isClear: true, shown: 0.7 }],
  ])('no longer once it was seen %s, and anew after a while', (_, sighting) => {
    const lost = [clear(100), { ...sighting, at: 900 }];
    expect(seen(...lost).since).toBeNull();
    expect(seen(...lost, clear(1200)).since).toBe(1200);
  });

  test('in a window that cuts a fifth of it off', () => {
    expect(seen({ isClear: true, shown: 0.79, at: 5 }).since).toBe(5);
  });

  test('long enough for a press after half a second, never before it was seen', () => {
    expect([isBelieved(9000), isBelieved(1499, clear(1000)), isBelieved(1500, clear(1000))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a gap', () => {
  const before = [clear(0)] as const;

  test('of a moment is forgiven: a dialog of the page, a menu, a tip; the next press needs no second one', () => {
    expect(isBelieved(2150, ...before, covered(2000), clear(2140))).toBe(true);
  });

  test('is none for a press within it', () => {
    expect(isBelieved(2100, ...before, covered(2000))).toBe(false);
  });

  test('that lasts longer is not: a bait may have been seen in it', () => {
    expect(isBelieved(2300, ...before, covered(2000), clear(2200))).toBe(false);
    expect(isBelieved(2700, ...before, covered(2000), clear(2200))).toBe(true);
  });

  test('is forgiven once in a second: a page that flickers is not believed', () => {
    const once = [...before, covered(2000), clear(2100)];
    expect(isBelieved(2650, ...once, covered(2500), clear(2600))).toBe(false);
    expect(isBelieved(3650, ...once, covered(3500), clear(3600))).toBe(true);
  });

  test('is forgiven only to a panel that had been seen long enough before', () => {
    expect(isBelieved(500, clear(0), covered(300), clear(400))).toBe(false);
  });

  test('seen covered over and over is as long as from its beginning', () => {
    expect(isBelieved(2350, ...before, covered(2000), covered(2100), covered(2200), clear(2300))).toBe(false);
  });

  test('of any length and however often: nobody is believed who saw the panel less than four fifths of the second before', () => {
    const looks = fc.array(fc.tuple(fc.integer({ min: 100, max: 700 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(looks, fc.integer({ min: 0, max: 400 }), (steps, wait) => {
        let at = 0;
        const sightings = steps.map(([step, isClear]) => {
          at += step;
          return isClear ? clear(at) : covered(at);
        });
        const now = at + wait;
        if (!isBelieved(now, ...sightings)) return;
        const gaps = sightings.map((sighting, nth) =>
          sighting.isClear
            ? 0
            : Math.min(now, sightings[nth + 1]?.at ?? now) - Math.max(sighting.at, now - 500),
        );
        const hidden = gaps.reduce((sum, gap) => sum + Math.max(0, gap), 0);
        expect(hidden).toBeLessThan(200);
        expect(sightings.at(-1)?.isClear).toBe(true);
      }),
    );
  });
});

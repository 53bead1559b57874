/** From when on a press on the panel may be believed, by what the browser saw of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterHandedPress,
  afterSighting,
  isUndecided,
  type Sighting,
  UNSEEN,
  wasSteady,
} from '../../../../lib/platform/panel/plain-sight';

const clear = (at: number): Sighting => ({ isClear: true, shown: 1, at });
const covered = (at: number): Sighting => ({ isClear: false, shown: 1, at });

const seen = (...sightings: readonly Sighting[]) => sightings.reduce(afterSighting, UNSEEN);

/** Whether a press at that moment is believed. */
const isBelieved = (now: number, ...sightings: readonly Sighting[]): boolean =>
  wasSteady(seen(...sightings), now);

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

describe('a press that is judged later than it was made', () => {
  test('counts as made: what came over the panel since is not what she saw', () => {
    const sight = seen(clear(0), covered(2000));
    expect([wasSteady(sight, 1990), wasSteady(sight, 2001)]).toEqual([true, false]);
    expect(wasSteady(afterSighting(sight, clear(2600)), 1990)).toBe(true);
  });

  test('made before the panel was seen long enough it counts for nothing, however long it is seen since', () => {
    expect(wasSteady(seen(covered(0), clear(1000)), 1200)).toBe(false);
    expect(wasSteady(seen(clear(1000), covered(1300)), 1200)).toBe(false);
  });
});

describe('a gap that we make ourselves, so that a press on an inert panel leads somewhere', () => {
  const raised = [clear(0), covered(2000), clear(2100)] as const;

  test('is forgiven beside one of the page', () => {
    const sight = afterHandedPress(seen(...raised, covered(2310)), 2300);
    expect(isUndecided(sight, 2400)).toBe(true);
    expect(wasSteady(afterSighting(sight, clear(2420)), 2450)).toBe(true);
  });

  test('and also where it is over before the press is handed on', () => {
    const sight = afterHandedPress(seen(...raised, covered(2310), clear(2400)), 2300);
    expect(wasSteady(sight, 2450)).toBe(true);
  });

  test('is none where the panel was covered when she pressed', () => {
    const hidden = [clear(0), covered(2000), clear(2600)] as const;
    expect(afterHandedPress(seen(...hidden), 2300)).toEqual(seen(...hidden));
  });

  test('does not last', () => {
    const sight = afterHandedPress(seen(...raised, covered(2310)), 2300);
    expect(isUndecided(sight, 2600)).toBe(false);
    expect(wasSteady(afterSighting(sight, clear(2600)), 2650)).toBe(false);
  });
});

describe('a gap', () => {
  const before = [clear(0)] as const;

  test('is not decided as long as it may be forgiven: a press in it waits', () => {
    const sight = seen(...before, covered(2000));
    expect([2000, 2200, 2250].map((now) => isUndecided(sight, now))).toEqual([true, true, false]);
    expect(isUndecided(seen(clear(0), covered(300)), 350)).toBe(false);
    expect(isUndecided(seen(...before, covered(2000), clear(2100)), 2150)).toBe(false);
  });

  test('of a moment is forgiven: a dialog of the page, a menu, a tip; the next press needs no second one', () => {
    expect(isBelieved(2150, ...before, covered(2000), clear(2140))).toBe(true);
  });

  test('is not forgiven before it is over', () => {
    expect(isBelieved(2100, ...before, covered(2000))).toBe(false);
  });

  test('that lasts longer is not: a bait may have been seen in it', () => {
    expect(isBelieved(2300, ...before, covered(2000), clear(2250))).toBe(false);
    expect(isBelieved(2750, ...before, covered(2000), clear(2250))).toBe(true);
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

  test('of any length and however often: nobody is believed who saw the panel less than half of the half second before', () => {
    const looks = fc.array(fc.tuple(fc.integer({ min: 100, max: 700 }), fc.boolean()), { maxLength: 40 });
    fc.assert(
      fc.property(looks, fc.integer({ min: 1, max: 400 }), (steps, wait) => {
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
        expect(hidden).toBeLessThan(250);
        expect(sightings.at(-1)?.isClear).toBe(true);
      }),
    );
  });
});

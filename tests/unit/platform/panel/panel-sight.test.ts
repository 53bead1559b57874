/** From when on a press on the panel may be believed, by what the browser saw of it. */
import { describe, expect, test } from 'vitest';
import { isSteady, plainSince } from '../../../../lib/platform/panel/panel-sight';

const clear = { isClear: true, shown: 1 };

describe('the panel is in plain sight', () => {
  test('since it was first seen clear, however often it is seen again', () => {
    expect(plainSince(plainSince(null, { ...clear, at: 100 }), { ...clear, at: 900 })).toBe(100);
  });

  test.each([
    ['covered', { isClear: false, shown: 1 }],
    ['mostly outside the window', { isClear: true, shown: 0.7 }],
  ])('no longer once it was seen %s, and anew from then on', (_, sighting) => {
    const lost = plainSince(100, { ...sighting, at: 900 });
    expect(lost).toBeNull();
    expect(plainSince(lost, { ...clear, at: 1000 })).toBe(1000);
  });

  test('in a window that cuts a fifth of it off', () => {
    expect(plainSince(null, { isClear: true, shown: 0.79, at: 5 })).toBe(5);
  });

  test('long enough for a press after half a second, never before it was seen', () => {
    expect([isSteady(null, 9000), isSteady(1000, 1499), isSteady(1000, 1500)]).toEqual([false, false, true]);
  });
});

// @vitest-environment happy-dom
// Commands and keys in one order, whichever process heard them; none is lost, none overtakes another.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Stroke } from '../../../../../lib/contract/stroke';
import { createHerHands, type HerHands } from '../../../../../lib/platform/panel/keyboard/her-hands';
import { byBrowser, keyOfHers, release, settled, stroke } from './strokes';

let done: string[];
let asked: number[];
let hands: HerHands;
let hasFocus: boolean;

/** Nothing of the panel is on its way. */
const HERE = { isHere: () => true, bring: async () => undefined };

const listening = vi.fn();
const type = (typed: Stroke) => void (typed.up || done.push(typed.key));

beforeEach(() => {
  [done, asked, hasFocus] = [[], [], true];
  listening.mockReset();
  vi.spyOn(document, 'hasFocus').mockImplementation(() => hasFocus);
  hands = createHerHands({
    run: (command) => void done.push(command),
    type,
    press: ({ x, y }) => void done.push(`press ${x} ${y}`),
    listening,
    arrived: (id) => void asked.push(id),
    rest: HERE,
  });
  const ears = new AbortController();
  hands.listen(ears.signal);
  hands.begin([]);
  onTestFinished(() => {
    ears.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
});

/** True when the panel's own listeners, and its field, got it. */
const press = (key: string, kind: 'keydown' | 'keyup' = 'keydown', held: KeyboardEventInit = {}): boolean => {
  const event = keyOfHers(kind, key, held);
  document.body.dispatchEvent(event);
  return !event.defaultPrevented;
};

test('a command and the letters after it are done in their order, each in a turn of its own', async () => {
  hands.do({ command: 'call' });
  for (const key of ['d', 'o', 'u']) hands.do({ stroke: stroke(key) });
  expect(done).toEqual(['call']);
  await settled();
  expect(done).toEqual(['call', 'd', 'o', 'u']);
  expect(listening).toHaveBeenCalledTimes(1);
});

test('a press that the page kept from the panel waits for the letters before it', async () => {
  for (const key of ['d', 'u']) hands.do({ stroke: stroke(key) });
  hands.do({ pressed: { x: 12, y: 40, at: 0 } });
  hands.do({ stroke: stroke('r') });
  await settled();
  expect(done).toEqual(['d', 'u', 'press 12 40', 'r']);
});

test('an act that fails holds no other back', async () => {
  const failing = createHerHands({
    run: () => {
      throw new Error('no');
    },
    type,
    press: () => undefined,
    listening,
    arrived: () => undefined,
    rest: HERE,
  });
  const failures: unknown[] = [];
  const onFailure = (error: unknown) => void failures.push(error);
  process.on('unhandledRejection', onFailure);
  onTestFinished(() => void process.off('unhandledRejection', onFailure));
  failing.begin([]);
  failing.do({ command: 'call' });
  failing.do({ stroke: stroke('d') });
  await settled();
  expect([done, failures.length]).toEqual([['d'], 1]);
});

describe('a key that comes here while others are on their way through the page', () => {
  test('waits for the page’s word, and comes after them', async () => {
    hands.do({ stroke: stroke('a') });
    expect(press('c')).toBe(false);
    hands.do({ stroke: stroke('b') });
    await settled();
    expect(done).toEqual(['a', 'b']);
    hands.do({ passed: asked.at(-1) ?? 0 });
    await settled();
    expect(done).toEqual(['a', 'b', 'c']);
    expect(press('d')).toBe(true);
  });

  test.each(['a', 'd'])('waits with Ctrl too, where the panel does it itself: %s', async (key) => {
    dispatchEvent(new Event('focus'));
    expect(press(key, 'keydown', { ctrlKey: true })).toBe(false);
    hands.do({ stroke: stroke('b', { at: 0 }) });
    hands.do({ passed: asked.at(-1) ?? 0 });
    await settled();
    expect(done).toEqual(['b', key]);
  });

  test('comes before a later one that the page hands on meanwhile', async () => {
    dispatchEvent(new Event('focus'));
    expect(press('a')).toBe(false);
    hands.do({ stroke: stroke('b', { at: Number.MAX_SAFE_INTEGER }) });
    await settled();
    expect(done).toEqual(['a', 'b']);
  });

  test('does not wait for ever for a page that is busy', async () => {
    vi.useFakeTimers();
    dispatchEvent(new Event('focus'));
    expect(press('a')).toBe(false);
    vi.advanceTimersByTime(299);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await settled();
    expect(done).toEqual(['a']);
  });

  test('asks the page once it is here, not before', () => {
    hasFocus = false;
    dispatchEvent(new Event('blur'));
    expect(asked).toEqual([]);
    hasFocus = true;
    dispatchEvent(new Event('focus'));
    expect(asked).toEqual([1]);
  });

  test.each(['PageDown', 'F5'])('goes its own way where it cannot be typed later: %s', (key) => {
    dispatchEvent(new Event('focus'));
    expect(press(key)).toBe(true);
  });

  test('that is nobody’s hand is left alone', () => {
    dispatchEvent(new Event('focus'));
    const event = new KeyboardEvent('keydown', { key: 'a', cancelable: true, bubbles: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('a press that reached neither frame', () => {
  test('is made good by its release', async () => {
    hands.do({ stroke: stroke('a') });
    hands.do({ stroke: release('a') });
    hands.do({ stroke: release('b') });
    await settled();
    expect(done).toEqual(['a', 'b']);
  });

  test('is not made up from the release of the chord that opened the panel', async () => {
    hands.do({ command: 'call' });
    hands.do({ stroke: release('c') });
    hands.do({ stroke: release('Alt') });
    await settled();
    expect(done).toEqual(['call']);
  });

  test('nor from one with Alt, nor long after the keyboard moved', async () => {
    hands.do({ stroke: release('g', { alt: true }) });
    press('h', 'keyup', { altKey: true });
    await settled();
    expect(done).toEqual([]);
  });
});

test('a text written here without a key waits behind the keys before it', async () => {
  dispatchEvent(new Event('focus'));
  press('a');
  const event = byBrowser(
    new InputEvent('beforeinput', { data: 'é', inputType: 'insertText', cancelable: true, bubbles: true }),
  );
  document.body.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  hands.do({ passed: asked.at(-1) ?? 0 });
  await settled();
  expect(done).toEqual(['a', 'é']);
});

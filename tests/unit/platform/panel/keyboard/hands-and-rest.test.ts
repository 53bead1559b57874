// @vitest-environment happy-dom
// Keys that come while what stands behind the first paint is on its way: written or held, in their order.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createHerHands, type HerHands } from '../../../../../lib/platform/panel/keyboard/her-hands';
import { keyOfHers, settled, stroke } from './strokes';

let done: string[];
let hands: HerHands;
let isHere: boolean;
let arrives: () => void;

beforeEach(() => {
  [done, isHere] = [[], false];
  const bringing = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  hands = createHerHands({
    run: (command) => void done.push(command),
    type: ({ up, key }) => void (up || done.push(key)),
    press: () => undefined,
    listening: () => undefined,
    arrived: () => undefined,
    rest: { isHere: () => isHere, bring: () => bringing },
  });
  const ears = new AbortController();
  hands.listen(ears.signal);
  hands.begin([]);
  onTestFinished(() => {
    ears.abort();
    vi.restoreAllMocks();
  });
});

/** True when the panel's own listeners, and its field, got it. */
const press = (key: string): boolean => {
  const event = keyOfHers('keydown', key, {});
  document.body.dispatchEvent(event);
  return !event.defaultPrevented;
};

/** It has come. */
const arrive = () => {
  isHere = true;
  arrives();
};

test('letters are written at once; a key that chooses waits for it, and what comes after waits behind', async () => {
  for (const key of ['d', 'o', 'Enter', 'o']) hands.do({ stroke: stroke(key) });
  await settled();
  expect(done).toEqual(['d', 'o']);
  arrive();
  await settled();
  expect(done).toEqual(['d', 'o', 'Enter', 'o']);
});

test('the same for keys that come here themselves', async () => {
  expect(press('d')).toBe(true);
  expect(press('Enter')).toBe(false);
  expect(press('n')).toBe(false);
  await settled();
  expect(done).toEqual([]);
  arrive();
  await settled();
  expect(done).toEqual(['Enter', 'n']);
  expect(press('Enter')).toBe(true);
});

test('where it cannot be read the key acts without it', async () => {
  for (const key of ['Enter', 'Tab']) hands.do({ stroke: stroke(key) });
  arrives();
  await settled();
  expect(done).toEqual(['Enter', 'Tab']);
});

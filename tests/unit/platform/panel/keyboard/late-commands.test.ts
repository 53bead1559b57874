// @vitest-environment happy-dom
// A command of the browser's comes through its worker and the page: letters that she typed before it are not done in what it leads to.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createCaretPresses } from '../../../../../lib/platform/panel/keyboard/caret-presses';
import { createHerHands, type HerHands } from '../../../../../lib/platform/panel/keyboard/her-hands';
import { keyOfHers, settled, stroke } from './strokes';

const NOW = 1_900_000_000_000;

let now: number;
let hands: HerHands;
let callId: string;
let caret: HTMLElement | null;
let asked: number;
const noteLate = vi.fn();

const theNote = () => document.querySelector('textarea');
const texts = () =>
  [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value'));

/** She presses it in the panel; a moment has passed since the last. */
function press(key: string, held: KeyboardEventInit = {}): void {
  now += 50;
  const event = keyOfHers('keydown', key, held);
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  (caret ?? document.body).dispatchEvent(event);
}

beforeEach(() => {
  [now, callId, asked] = [NOW, 'durand', 0];
  noteLate.mockClear();
  document.body.innerHTML = '<input><textarea></textarea>';
  caret = theNote();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  vi.spyOn(performance, 'now').mockImplementation(() => now - NOW);
  vi.spyOn(Date, 'now').mockImplementation(() => now);
  const presses = createCaretPresses(() => caret, { callId: () => callId, noteLate });
  hands = createHerHands({
    run: (_, at) => {
      presses.onCommand(at);
      callId = 'petit';
      caret = document.querySelector('input');
    },
    type: presses.type,
    press: () => undefined,
    listening: () => undefined,
    arrived: (id) => {
      asked = id;
    },
    rest: { isHere: () => true, bring: async () => undefined },
  });
  const ears = new AbortController();
  hands.listen(ears.signal);
  hands.begin([]);
  onTestFinished(() => {
    ears.abort();
    vi.restoreAllMocks();
  });
});

test('letters that wait here for the page are written first, those of after the chord behind it', async () => {
  dispatchEvent(new Event('focus'));
  for (const key of 'il') press(key);
  press('Alt', { altKey: true });
  press('p');
  hands.do({ command: 'call' });
  hands.do({ passed: asked });
  await settled();
  expect([texts(), noteLate.mock.calls]).toEqual([['p', 'il'], []]);
});

test('letters that a busy page hands on behind it go to the call in which they were typed', async () => {
  const typedAt = now + 10;
  now += 100;
  hands.do({ stroke: stroke('Alt', { alt: true, at: now }) });
  hands.do({ command: 'call' });
  await settled();
  for (const key of 'il') hands.do({ stroke: stroke(key, { at: typedAt }) });
  hands.do({ stroke: stroke('p', { at: now + 10 }) });
  await settled();
  expect(texts()).toEqual(['p', '']);
  expect(noteLate.mock.calls.map(([late]) => late)).toEqual([
    { callId: 'durand', words: 'i', former: '' },
    { callId: 'durand', words: 'il', former: 'i' },
  ]);
});

test('where nobody heard when it was pressed, what comes behind it is meant for where it leads', async () => {
  dispatchEvent(new Event('focus'));
  press('p');
  hands.do({ command: 'call' });
  hands.do({ passed: asked });
  await settled();
  expect(texts()).toEqual(['p', '']);
});

/** The keyboard comes from the panel of before an update: a letter that fell there comes behind its own release, and one that comes here waits for it. */
test('a letter whose release came here first stands once, and before the next', async () => {
  caret = theNote();
  callId = 'durand';
  hands.moving();
  dispatchEvent(new Event('focus'));
  const event = keyOfHers('keyup', 'i');
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  theNote()?.dispatchEvent(event);
  press('l');
  hands.do({ passed: asked });
  await settled();
  expect(texts()).toEqual(['', '']);
  hands.late(stroke('i', { at: NOW - 40 }));
  await settled();
  hands.moved();
  hands.do({ passed: asked });
  await settled();
  expect(texts()).toEqual(['', 'il']);
});

test('a letter that the page hands on behind its own release stands once', async () => {
  caret = theNote();
  callId = 'durand';
  dispatchEvent(new Event('focus'));
  const event = keyOfHers('keyup', 'c');
  Object.defineProperty(event, 'timeStamp', { value: performance.now() });
  theNote()?.dispatchEvent(event);
  hands.do({ stroke: stroke('c', { at: NOW - 40 }) });
  await settled();
  press('e');
  hands.do({ passed: asked });
  await settled();
  expect(texts()).toEqual(['', 'ce']);
});

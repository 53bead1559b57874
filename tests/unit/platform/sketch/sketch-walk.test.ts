// @vitest-environment happy-dom
// Moving about in the sketch by keyboard and pointer: to the next box, in sight, and never by the page's own hand.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { letHear, openEars } from '../../../../lib/platform/mask/guards/masked-ears';
import type { Sketch, SketchBox } from '../../../../lib/platform/sketch/agenda-reader';
import { walkSketch } from '../../../../lib/platform/sketch/sketch-walk';

const box = (x: number, y: number): SketchBox => ({
  ...{ x, y, width: 100, height: 40, fill: '', edge: '', hour: '' },
  element: document.body.appendChild(document.createElement('div')),
});

let boxes: SketchBox[];

beforeEach(() => {
  document.body.replaceChildren();
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  // Two columns of two.
  boxes = [box(0, 0), box(0, 100), box(200, 0), box(200, 100)];
  openEars();
});

/** A walk over the boxes, until the test ends. */
function walking({ isShown = true, pageKeys = [] as string[] } = {}) {
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  const onMoved = vi.fn();
  const onPageKey = vi.fn();
  const sketch = () => (isShown ? ({ boxes } as unknown as Sketch) : null);
  const walk = walkSketch({ sketch, pageKeys, onMoved, onPageKey, signal: listening.signal });
  const press = (key: string, held: KeyboardEventInit = {}) =>
    letHear(new KeyboardEvent('keydown', { key, ...held }));
  return { walk, press, onMoved, onPageKey, chosen: () => boxes.indexOf(walk.chosen() ?? box(-1, -1)) };
}

test('arrows begin at the first box in sight, then go down its column and across to the next', () => {
  const { press, chosen, onMoved } = walking();
  press('ArrowDown');
  expect(chosen()).toBe(0);
  press('ArrowDown');
  expect(chosen()).toBe(1);
  press('ArrowRight');
  expect(chosen()).toBe(3);
  press('ArrowUp');
  expect(chosen()).toBe(2);
  expect(onMoved).toHaveBeenCalledTimes(4);
});

test('at the edge the choice stays where it is, and nothing is drawn again', () => {
  const { press, chosen, onMoved } = walking();
  press('ArrowDown');
  onMoved.mockClear();
  press('ArrowLeft');
  press('ArrowUp');
  expect(chosen()).toBe(0);
  expect(onMoved).not.toHaveBeenCalled();
});

test('the page hears only the keys that its row leaves to it, and no chord', () => {
  const { press, chosen, onPageKey } = walking({ pageKeys: ['PageDown'] });
  expect(press('PageDown')).toBe(true);
  expect(press('n')).toBe(false);
  expect(press('ArrowDown', { altKey: true })).toBe(false);
  expect(chosen()).toBe(-1);
  expect(onPageKey, 'told, so that the change is not waited for').toHaveBeenCalledOnce();
});

test('where nothing is sketched no key walks', () => {
  const { press, walk, onMoved } = walking({ isShown: false });
  press('ArrowDown');
  expect([walk.chosen(), onMoved.mock.calls.length]).toEqual([null, 0]);
});

/** A move of the pointer; what a script of the page makes is not trusted. */
function point(clientX: number, clientY: number, isTrusted = true): void {
  const event = new PointerEvent('pointermove', { clientX, clientY });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  window.dispatchEvent(event);
}

test('the pointer tells the box under it, until a key walks again; a forged one tells nothing', () => {
  const { walk, press } = walking();
  press('ArrowDown');
  point(210, 110, false);
  expect(walk.current()).toBe(boxes[0]);
  point(210, 110);
  expect(walk.current()).toBe(boxes[3]);
  press('ArrowDown');
  expect(walk.current()).toBe(boxes[1]);
});

test('a box out of sight is brought into it', () => {
  boxes = [box(0, 0), box(0, 900)];
  const scroller = document.scrollingElement ?? document.documentElement;
  const scrollBy = vi.fn();
  Object.assign(scroller, { scrollBy });
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 800);
  const { press } = walking();
  press('ArrowDown');
  press('ArrowDown');
  expect(scrollBy).toHaveBeenLastCalledWith(0, 140);
});

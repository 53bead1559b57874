// @vitest-environment happy-dom
// Presses on a panel that the page made inert reach it, and no press acts on the page by accident.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createPointerGuard } from '../../../../lib/platform/page/pointer-guard';
import { promote, raise } from '../../../../lib/platform/page/raise';
import { type FakePanel, fakePanel } from './fake-panel';

let panel: FakePanel;
let clicks: [number, number][];
let departures: number;
let guard: (event: MouseEvent) => void;

beforeEach(() => {
  document.body.replaceChildren();
  panel = fakePanel();
  clicks = [];
  departures = 0;
  guard = createPointerGuard(panel, {
    clicked: ({ x, y }) => void clicks.push([x, y]),
    left: () => {
      departures += 1;
    },
  });
});

/** A press at a place: first the guard, then the page. True when the page did not hear it. */
function press(type: string, x: number, target: Element = document.body): boolean {
  const event = new MouseEvent(type, { clientX: x, clientY: 40, bubbles: true, cancelable: true });
  const page = vi.fn();
  const listening = new AbortController();
  addEventListener(type, (heard) => guard(heard as MouseEvent), { capture: true, signal: listening.signal });
  addEventListener(type, page, { capture: true, signal: listening.signal });
  target.dispatchEvent(event);
  listening.abort();
  expect(event.defaultPrevented).toBe(page.mock.calls.length === 0);
  return page.mock.calls.length === 0;
}

describe('a press beside the panel', () => {
  test.each([0, 300, 619, 1000])('at %d is the page’s own', (x) => {
    raise(panel);
    expect(press('pointerdown', x)).toBe(false);
    expect(press('click', x)).toBe(false);
    expect([clicks, panel.state()]).toEqual([[], 'popover']);
    expect(departures).toBeGreaterThan(0);
  });

  test('while the panel is modal only leaves it, and not before its end', () => {
    promote(panel);
    expect(press('pointerdown', 300)).toBe(true);
    expect(panel.state()).toBe('modal');
    expect(press('click', 300)).toBe(true);
    expect(panel.state()).toBe('popover');
    expect(press('click', 300)).toBe(false);
  });
});

describe('a press where the panel stands, that falls on the page', () => {
  test.each([
    [620, 0],
    [700, 80],
    [999, 379],
  ])('at %d makes the panel modal and is told in its coordinates: %d', (x, inPanel) => {
    raise(panel);
    expect(press('pointerdown', x)).toBe(true);
    expect(panel.state()).toBe('modal');
    expect([clicks, departures]).toEqual([[[inPanel, 40]], 0]);
  });

  test('is told once, though a press is several events, and none reaches the page', () => {
    raise(panel);
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      expect(press(type, 700)).toBe(true);
    expect(clicks).toHaveLength(1);
  });

  test('has its release on our host kept from the page', () => {
    raise(panel);
    press('pointerdown', 700);
    expect(press('mouseup', 700, panel.host)).toBe(true);
    expect(press('click', 700, panel.host)).toBe(true);
  });
});

describe('a press on the panel itself', () => {
  test('is its own', () => {
    raise(panel);
    for (const type of ['pointerdown', 'mouseup', 'click']) expect(press(type, 700, panel.host)).toBe(false);
    expect(clicks).toEqual([]);
  });

  test('after a rescued one begins anew', () => {
    raise(panel);
    press('pointerdown', 700);
    expect(press('pointerdown', 700, panel.host)).toBe(false);
    expect(press('click', 700, panel.host)).toBe(false);
  });
});

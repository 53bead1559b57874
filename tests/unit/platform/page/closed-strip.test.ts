// @vitest-environment happy-dom
// The closed strip costs a page in which nothing happens nothing, and is felt for anew once something may lie under it.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { STRIP_SIZES } from '../../../../lib/contract/panel-width';
import { makeMountable, mountRemembered } from './mountable-panel';

beforeEach(makeMountable);

/** Time stands still but for what is told here; the page is idle whenever it is asked. */
const still = () => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'],
  });
  const idle = { timeRemaining: () => 1, didTimeout: false };
  Object.assign(globalThis, {
    requestIdleCallback: (act: IdleRequestCallback) => setTimeout(() => act(idle)),
  });
  onTestFinished(() => void vi.useRealTimers());
};
const feeling = () => {
  const felt = vi.fn((_x: number, _y: number): Element | null => null);
  document.elementFromPoint = felt;
  return felt;
};
/** A mutation is told after the script that made it. */
const told = () => new Promise<void>((resolve) => setImmediate(resolve));
const changePage = () => {
  document.body.append(document.createElement('p'));
  return told();
};
const mountStill = async () => {
  still();
  const mounted = await mountRemembered();
  await told();
  vi.runAllTimers();
  return { ...mounted, felt: feeling() };
};

test('has no clock in a page in which nothing changes, and asks it nothing', async () => {
  const { felt } = await mountStill();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect([vi.getTimerCount(), felt.mock.calls.length]).toEqual([0, 0]);
});

test('asks a page that changed for one point of each row, each end of it by turns', async () => {
  const { felt } = await mountStill();
  const { width, height } = STRIP_SIZES[0];
  const rows = Array.from({ length: height / 12 }, (_, row) => row * 12 + 6);
  const ends = [3, width - 3].map((x) => document.documentElement.clientWidth - x);
  for (const turn of [0, 1]) {
    felt.mockClear();
    for (let changes = 0; changes < 500; changes += 1) document.body.append(document.createElement('p'));
    await changePage();
    await changePage();
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    expect(felt.mock.calls.map(([, y]) => y)).toEqual(rows);
    expect(new Set(felt.mock.calls.map(([x]) => x)), `turn ${turn}`).toEqual(new Set(ends));
  }
  const [first] = felt.mock.calls[0] ?? [];
  await changePage();
  felt.mockClear();
  vi.runAllTimers();
  expect(felt.mock.calls[0]?.[0]).not.toBe(first);
});

test('goes from a button that a change, or nothing that is told, has laid under it', async () => {
  const { panel, felt } = await mountStill();
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(0, 0, 40, 40);
  felt.mockImplementation((_x, y) => (y < 60 ? button : null));
  expect(panel.dialog.style.top).toBe('0px');
  await changePage();
  vi.runAllTimers();
  expect(panel.dialog.style.top).toBe('60px');
  felt.mockImplementation((_x, y) => (y > 60 && y < 80 ? button : null));
  vi.advanceTimersByTime(60_000);
  expect(panel.dialog.style.top).toBe('60px');
  const near = (from: number, isTrusted = true) => {
    const over = new MouseEvent('pointerover', { clientX: innerWidth - from });
    document.dispatchEvent(Object.defineProperty(over, 'isTrusted', { value: isTrusted }));
  };
  near(400);
  near(50, false);
  expect(panel.dialog.style.top).toBe('60px');
  near(50);
  expect(panel.dialog.style.top).toBe('84px');
});

test('is not moved under her hand, but once it leaves', async () => {
  const { panel, felt } = await mountStill();
  const button = document.createElement('button');
  button.getBoundingClientRect = () => new DOMRect(0, 0, 40, 40);
  felt.mockImplementation((_x, y) => (y < 60 ? button : null));
  const over = vi.spyOn(panel.host, 'matches').mockReturnValue(true);
  await changePage();
  vi.runAllTimers();
  expect([panel.dialog.style.top, felt.mock.calls.length, vi.getTimerCount()]).toEqual(['0px', 0, 0]);
  over.mockReturnValue(false);
  panel.host.dispatchEvent(new MouseEvent('pointerleave'));
  vi.runAllTimers();
  expect(panel.dialog.style.top).toBe('60px');
});

test('runs a clock only while it is open', async () => {
  const { setLayout } = await mountStill();
  setLayout({ open: true, width: 400, mode: 'overlay' });
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(1);
  setLayout({ open: false, width: 400, mode: 'overlay' });
  await told();
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(0);
});

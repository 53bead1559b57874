// @vitest-environment happy-dom
// What is on the screen is told by the browser alone: no frame of the page, and nothing that the page does, counts for it.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { whenPresented } from '../../../../../lib/platform/mask/tabs/presented-frame';

/** What asks the browser for the elements that it has shown. */
let observers: ((list: { getEntries: () => object[] }) => void)[];

class Timing {
  static supportedEntryTypes = ['element'];
  disconnect = vi.fn();
  observe = vi.fn();
  constructor(heard: (typeof observers)[number]) {
    observers.push(heard);
  }
}

/** The browser says which element a frame on the screen has shown first. */
const show = (identifier: string | null | undefined) => {
  for (const heard of observers) heard({ getEntries: () => [{ identifier }] });
};
const marks = () => [...document.querySelectorAll('[elementtiming]')];
/** Some frames of the page. */
const frames = (count: number) =>
  Array.from({ length: count }).reduce<Promise<unknown>>(
    (before) => before.then(() => new Promise((resolve) => requestAnimationFrame(resolve))),
    Promise.resolve(),
  );

beforeEach(() => {
  observers = [];
  Timing.supportedEntryTypes = ['element'];
  Object.assign(globalThis, {
    PerformanceObserver: Timing,
    HTMLHtmlElement: HTMLElement,
    PerformanceNavigationTiming: class {},
  });
  type Call = { func: (...args: unknown[]) => unknown; args: unknown[] };
  const executeScript = async ({ func, args }: Call) => [{ result: await func(...args) }];
  Object.assign(chrome.scripting, { executeScript: vi.fn(executeScript) });
  onTestFinished(() => {
    document.dispatchEvent(new Event('visibilitychange'));
    vi.restoreAllMocks();
  });
});

function asking(isInFront = true) {
  const told = vi.fn();
  return { told, shown: whenPresented({ tabId: 1 }, isInFront).then(told) };
}

test('however many frames the page draws, it is told once the browser has shown our mark', async () => {
  const { told, shown } = asking();
  await frames(20);
  expect([told.mock.calls, marks().length]).toEqual([[], 1]);
  show(marks()[0]?.getAttribute('elementtiming'));
  await shown;
  expect([told.mock.calls, marks()]).toEqual([[[false]], []]);
});

test('an element that the page has timed itself is not ours', async () => {
  const { told } = asking();
  show('');
  show('shown');
  await frames(3);
  expect(told).not.toHaveBeenCalled();
});

test('a mark that the page takes away is put back, and nothing is told of it meanwhile', async () => {
  const { told, shown } = asking();
  const [mark] = marks();
  mark?.remove();
  await expect.poll(marks).toEqual([mark]);
  expect(told).not.toHaveBeenCalled();
  show(mark?.getAttribute('elementtiming'));
  await shown;
});

test('a page that replaces its root again and again draws all of it anew: after some such frames one was shown', async () => {
  const root = vi.spyOn(document, 'documentElement', 'get');
  const { told, shown } = asking();
  for (let left = 5; left > 0; left -= 1) {
    expect(told).not.toHaveBeenCalled();
    const next = document.createElement('html');
    root.mockReturnValue(next);
    if (left > 1) await expect.poll(() => next.childElementCount).toBe(1);
  }
  await shown;
});

test('a document in which no mark is drawn is asked for frames that each hand something over', async () => {
  Timing.supportedEntryTypes = [];
  const listened = vi.spyOn(globalThis, 'addEventListener');
  await asking().shown;
  expect(listened.mock.calls.filter(([type]) => type === 'wheel').length).toBeGreaterThan(3);
});

test('behind others nothing is on the screen, and nothing is waited for', async () => {
  await asking(false).shown;
  expect(marks()).toEqual([]);
});

test('a page that is put away meanwhile is waited for no longer', async () => {
  const { shown } = asking();
  document.dispatchEvent(new Event('visibilitychange'));
  await shown;
  expect(marks()).toEqual([]);
});

test('it tells where she holds something of the page', async () => {
  const { told, shown } = asking();
  vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  show(marks()[0]?.getAttribute('elementtiming'));
  await shown;
  expect(told).toHaveBeenCalledWith(true);
});

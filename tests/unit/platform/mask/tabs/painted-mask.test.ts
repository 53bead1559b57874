// @vitest-environment happy-dom
// A masked frame is proven once it is on the screen: of a page that has just come the browser takes none over at first.
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { isHeldByHand } from '../../../../../lib/platform/mask/tabs/held-by-hand';
import { isMaskPainted } from '../../../../../lib/platform/mask/tabs/painted-mask';

class Load {
  responseStart = 0;
}

/** What the page has drawn of its own so far: the entries of its first letter or picture. */
let drawn: object[];
/** Moments that the page marked itself, under whatever name. */
let marks: object[];
let load: Load;

const frames = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => {
  [drawn, marks] = [[], []];
  load = new Load();
  document.body.style.cssText = 'display:block;opacity:0;content-visibility:hidden';
  Object.assign(globalThis, { PerformanceNavigationTiming: Load });
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [load] as never);
  vi.spyOn(performance, 'getEntriesByName').mockImplementation(
    (_, type) => (type === 'paint' ? drawn : [...drawn, ...marks]) as never,
  );
  type Call = { func: (...args: unknown[]) => unknown; args: unknown[] };
  const executeScript = async ({ func, args }: Call) => [{ result: await func(...args) }];
  Object.assign(chrome.scripting, { executeScript: vi.fn(executeScript) });
  onTestFinished(() => void vi.restoreAllMocks());
});

function asking(isInFront: boolean) {
  const told = vi.fn();
  return { told, proven: isMaskPainted({ tabId: 1 }, isInFront).then(told) };
}

test('a page that has just come is waited for until it draws something of its own', async () => {
  load.responseStart = performance.now() + 60_000;
  const { told, proven } = asking(true);
  await frames(150);
  expect(told).not.toHaveBeenCalled();
  drawn = [{}];
  await proven;
  expect(told).toHaveBeenCalledOnce();
});

test('a moment that the page marked itself under that name is no picture on the screen', async () => {
  load.responseStart = performance.now() + 60_000;
  marks = [{}];
  const { told, proven } = asking(true);
  await frames(150);
  expect(told).not.toHaveBeenCalled();
  drawn = [{}];
  await proven;
});

test('one that never draws anything is not waited for beyond the time that the browser holds a frame', async () => {
  load.responseStart = performance.now() - 60_000;
  const { told, proven } = asking(true);
  await proven;
  expect(told).toHaveBeenCalledOnce();
});

test('behind others nothing is on the screen, and nothing is waited for', async () => {
  load.responseStart = performance.now() + 60_000;
  const { told, proven } = asking(false);
  await proven;
  expect(told).toHaveBeenCalledOnce();
});

test('a page of which she holds something is not proven before she lets go', async () => {
  const pressed = vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  const { told, proven } = asking(true);
  await frames(150);
  expect([told.mock.calls, isHeldByHand(1)]).toEqual([[], true]);
  pressed.mockReturnValue(null);
  await proven;
  expect(isHeldByHand(1)).toBe(false);
});

test('the end of a drag is the end of it, whatever the mark of the press says', async () => {
  vi.spyOn(document, 'querySelector').mockReturnValue(document.body);
  const { told, proven } = asking(true);
  await frames(150);
  expect(told).not.toHaveBeenCalled();
  dispatchEvent(new Event('dragend'));
  await proven;
});

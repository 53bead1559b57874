// What is in sight: measured in the browser, as the part of an element that stands in the window with nothing over it.
import type { Frame, Locator, Page } from '@playwright/test';

/**
 * « in sight » when the whole of an element stands in its window and nothing lies over it; else what hides it. Where a
 * text is longer than the room, its first line counts.
 */
export async function sightOf(locator: Locator, lines: 'all' | 'first' = 'all'): Promise<string> {
  const count = await locator.count();
  if (count !== 1) return `there ${count} times`;
  const { box, met } = await measured(locator, lines);
  return met === 'itself' ? 'in sight' : `at ${box}, hidden by ${met}`;
}

/** Where an element is drawn, and what the browser meets there: itself, or what lies over it or cuts it off. */
const measured = (locator: Locator, lines: 'all' | 'first'): Promise<{ box: string; met: string }> =>
  locator.evaluate((element, lines) => {
    // A sentence that flows has a box per line, and what stands at the end of its last one is not over it.
    const boxes = [...element.getClientRects()];
    const shown = (lines === 'first' ? boxes.slice(0, 1) : boxes).map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom: lines === 'first' ? Math.min(bottom, top + 20) : bottom,
    }));
    // Where a box that scrolls cuts it off, what stands around that box is met instead.
    const port = element.closest('.call-thing, .overlay-body, .scroll') ?? document.body;
    const isOf = (over: Element) => element.contains(over) || (over.contains(element) && port.contains(over));
    const met = shown
      .flatMap(({ left, top, right, bottom }) =>
        [left + 3, (left + right) / 2, right - 3].flatMap((x) =>
          [top + 3, bottom - 3].map((y) => document.elementFromPoint(x, y)),
        ),
      )
      .map((over) => over ?? document.documentElement)
      .find((over) => !isOf(over));
    return {
      box: shown
        .map(({ left, top, right, bottom }) => [left, top, right, bottom].map(Math.round).join(' '))
        .join(', '),
      met: met ? `${met.tagName} ${met.className}` : 'itself',
    };
  }, lines);

/**
 * Waits until page and panel are painted as large as they are now: before, a press of the mouse would fall where the panel
 * was, and nobody's hand is so fast.
 */
export async function painted(page: Page, frame: Frame | Page): Promise<void> {
  const twoFrames = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  for (const each of [page, frame]) await each.evaluate(twoFrames);
}

/** Elements whose content is wider than themselves and cannot be seen whole. */
export const cutOffIn = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest('.visually-hidden')) return false;
        if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName)) return false;
        const { display } = getComputedStyle(element);
        return display !== 'inline' && element.scrollWidth > element.clientWidth + 1;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${element.scrollWidth} > ${element.clientWidth}`,
      ),
  );

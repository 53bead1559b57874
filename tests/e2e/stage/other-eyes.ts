// What somebody does not find who sees in another way: the keyboard's place, what is chosen, peace from movement.
import type { Page } from '@playwright/test';

/** As many as a screen of a call has; what comes behind is of the same make. */
const MOST_STOPS = 40;

/** Where Tab leads and nothing tells the eye, or something lies over it: WCAG 2.2, 2.4.7 and 2.4.11. */
export async function focusUnseen(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  const before = await page.evaluateHandle(() => document.activeElement);
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(unseenHere);
    if (fault !== '') unseen.push(fault);
  }
  await before.evaluate((element) => (element as HTMLElement | null)?.focus());
  return [...new Set(unseen)];
}

/** Runs in the page: why the focused element is not found by the eye; empty when it is. */
function unseenHere(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const who = `${element.tagName} ${element.className} ${element.textContent?.slice(0, 30)}`;
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `${who}: no ring`;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 2);
  const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 2);
  const met = document.elementFromPoint(x, y);
  const isMet = met !== null && (element.contains(met) || met.contains(element));
  // A field under its own label, a box under the switch that is drawn for it.
  const isItsLabel = met?.closest('label')?.contains(element) ?? false;
  return isMet || isItsLabel ? '' : `${who}: under ${met?.tagName} ${met?.className}`;
}

/** What is chosen and looks like its neighbours once the colours are the system's own. */
export const chosenUntold = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const CHOSEN =
      '[aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"])';
    const look = (element: Element) => {
      const style = getComputedStyle(element);
      const { backgroundColor, color, fontWeight, textDecorationLine, outline } = style;
      return [backgroundColor, color, fontWeight, textDecorationLine, outline, style.border].join();
    };
    return [...document.querySelectorAll(CHOSEN)].flatMap((chosen) => {
      const others = [...(chosen.parentElement?.children ?? [])].filter(
        (each) => each.tagName === chosen.tagName && !each.matches(CHOSEN),
      );
      const isAlike = others.some((other) => look(other) === look(chosen));
      return isAlike ? [`${chosen.tagName} ${chosen.className} ${chosen.textContent?.slice(0, 30)}`] : [];
    });
  });

/** What still moves for somebody who asked that nothing does. */
export const inMotion = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration.split(', ').some((each) => each !== '0s');
      })
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

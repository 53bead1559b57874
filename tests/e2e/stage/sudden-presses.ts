// Presses at the very moment of what the page does, and what became of each.
import { expect } from './browser.ts';
import { type Desk, REFUSED, restingPlaceOf, TAKEN_MS, toldIn } from './panel-presses.ts';

/** What the panel has told since it was last asked: a double click must not be told off after its first half was done. */
const tellingsIn = ({ panel }: Desk) => ({
  begin: () =>
    panel.evaluate(() => {
      const told: string[] = [];
      const note = () => told.push(document.querySelector('.notice')?.textContent ?? '');
      const watch = new MutationObserver(note);
      watch.observe(document.body, { subtree: true, childList: true, characterData: true });
      Object.assign(globalThis, { tellings: told });
    }),
  all: () => panel.evaluate(() => [Reflect.get(globalThis, 'tellings')].flat().map(String)),
});

/** How her hand comes: that long after what the page does, and so many times. */
export type Hand = { readonly name: string; readonly afterMs: number; readonly times: number };

/** A double click's second half. Milliseconds. */
const AGAIN_MS = 120;

/** Rests on the button while the page does it, then presses at once; what became of it. */
export async function pressUnder(desk: Desk, act: () => Promise<unknown>, hand: Hand): Promise<string> {
  const { page, panel } = desk;
  await panel.evaluate(() => document.querySelector<HTMLElement>('.notice button')?.click());
  await expect.poll(() => toldIn(desk)).toBe('');
  const { x, y, width, height } = await restingPlaceOf(desk, 'copy');
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  const tellings = tellingsIn(desk);
  await tellings.begin();
  await act();
  await page.waitForTimeout(hand.afterMs);
  for (let press = 0; press < hand.times; press += 1) {
    await page.mouse.down();
    await page.mouse.up();
    if (press + 1 < hand.times) await page.waitForTimeout(AGAIN_MS);
  }
  const deadline = Date.now() + TAKEN_MS;
  while ((await toldIn(desk)) === '' && Date.now() < deadline) await page.waitForTimeout(20);
  // The second half may still be on its way.
  await page.waitForTimeout(hand.times > 1 ? 500 : 0);
  if ((await tellings.all()).some((line) => REFUSED.test(line))) return 'refused';
  return (await toldIn(desk)).startsWith('Copié') ? 'taken' : `lost: ${await toldIn(desk)}`;
}

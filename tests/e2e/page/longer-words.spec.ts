// Words that are 40 % longer, as another language may have them: nothing of them is cut off, and no page scrolls sideways.
import type { Page } from '@playwright/test';
import { expect, test } from '../stage/browser.ts';
import { setUpPractice } from '../stage/panel.ts';
import { sampled } from '../stage/sample.ts';
import { VIEWS } from '../stage/views.ts';

/** A small laptop, and the same at 200 %: half as many pixels of CSS each way. */
const SIZES = [
  { width: 1366, height: 650 },
  { width: 683, height: 325 },
] as const;

const ROWS = ['sidebar.html', ...VIEWS].flatMap((view) => SIZES.map((size) => ({ view, size })));

/** Every word of the page, 40 % longer and between ⟦ and ⟧, wherever it stands. */
const lengthen = (page: Page) =>
  page.evaluate(() => {
    const longer = (text: string): string =>
      /\p{L}/u.test(text)
        ? `⟦${text.replace(/\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))}⟧`
        : text;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (!parent || parent.closest('script, style')) continue;
      node.textContent = longer(node.textContent ?? '');
      count += 1;
    }
    return count;
  });

/** What shows less than it says: cut off at its edge, with or without an ellipsis. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { overflowX, clip, clipPath, position } = getComputedStyle(element);
      // Said to a screen reader alone.
      if (position === 'absolute' && (clip !== 'auto' || clipPath !== 'none')) return false;
      return overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll';
    };
    const saysItself = (element: Element): boolean =>
      [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    const { documentElement: root } = document;
    return [
      ...[...document.querySelectorAll('body *')]
        .filter((element) => saysItself(element) && isCut(element))
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 60)}`),
      ...(root.scrollWidth > root.clientWidth + 1
        ? [`the page, ${root.scrollWidth} wide of ${root.clientWidth}`]
        : []),
    ];
  });

for (const [which, rows] of sampled(ROWS, 6))
  test(`no word that is 40 % longer is cut off${which}`, async ({ launch }) => {
    const browser = await launch({ isOwn: true });
    await setUpPractice(browser);
    const page = await browser.context.newPage();
    const found: string[] = [];
    for (const { view, size } of rows) {
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${browser.extensionId}/${view}`);
      await expect(page.getByRole('main')).toBeVisible();
      expect(await lengthen(page), view).toBeGreaterThan(5);
      found.push(...(await cutOff(page)).map((each) => `${view} ${size.width}: ${each}`));
      // A change of the address behind # alone loads nothing anew.
      await page.goto('about:blank');
    }
    expect(found).toEqual([]);
    // The same look does find what is cut off.
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.addStyleTag({ content: 'h1 { width: 20px; overflow: hidden; white-space: nowrap }' });
    expect(await cutOff(page)).toHaveLength(1);
  });

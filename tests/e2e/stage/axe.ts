// The accessibility rules of WCAG 2.2 AA, put to whatever stands in a frame or a page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type { RunOptions, run } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WCAG_22_AA: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
};

/** What another colour scheme may break, and nothing else. */
const COLOURS: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What more contrast promises to whoever asks for it. */
const MORE_CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } };

const RULES = { all: WCAG_22_AA, colours: COLOURS, 'more contrast': MORE_CONTRAST } as const;

/** Violations as « rule: element » lines; of the colours alone where the rest was judged before. */
export async function violationsIn(
  frame: Frame | Page,
  judged: keyof typeof RULES = 'all',
): Promise<string[]> {
  // Colours on their way from one scheme to the other are nobody's. They are sent to their end and not waited for: the
  // transition of an element that goes away meanwhile may never end.
  await frame.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  // By the debugger: the extension's own policy lets no script be added.
  await frame.evaluate(AXE);
  return frame.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run: typeof run } };
    const { violations } = await axe.run(document, options);
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
    const standing: string[] = [];
    for (const { id, html, target } of found) {
      // What stands half under the edge of what scrolls is as large as ever once it is scrolled to.
      const [selector] = target;
      if (id === 'target-size' && typeof selector === 'string') {
        document.querySelector(selector)?.scrollIntoView({ block: 'center' });
        const again = await axe.run(selector, { runOnly: ['target-size'] });
        if (again.violations.length === 0) continue;
      }
      standing.push(`${id}: ${html}`);
    }
    return standing;
  }, RULES[judged]);
}

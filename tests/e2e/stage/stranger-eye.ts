// What somebody who never saw the product sees on a screen: words, keys as printed, and what has the keyboard. It is read
// from the drawn document alone: no class, no test id, no name of ours.
import type { Frame, Page } from '@playwright/test';

/** A key written on the screen, and the words it stands beside. */
export type ShownKey = { readonly key: string; readonly words: string; readonly isNow: boolean };

/** What has the keyboard, by its visible label. */
type Focused = {
  readonly label: string;
  readonly kind: 'text' | 'select' | 'press' | 'other';
  readonly value: string;
};

export type Sight = {
  readonly words: readonly string[];
  readonly keys: readonly ShownKey[];
  readonly focused: Focused | null;
};

type SeenText = { readonly text: string; readonly around: string; readonly isNow: boolean };

const KEY = /^(?:(?:Ctrl|Alt|Maj|Shift)\+)*(?:Entrée|Enter|Échap|Esc|F1|[A-Z0-9])$/;

/** The text that is drawn within the window, piece by piece. */
const textsIn = (frame: Frame | Page): Promise<readonly SeenText[]> =>
  frame.evaluate(() => {
    const isDrawn = (node: Node): boolean => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, width, height } = range.getBoundingClientRect();
      // Neither scrolled away, nor cut off, nor under something else.
      const there = document.elementFromPoint(left + Math.min(width / 2, 8), top + height / 2);
      return width > 2 && there !== null && node.parentElement?.contains(there) === true;
    };
    const seen = (node: Node) => ({
      text: (node.textContent ?? '').replace(/\s+/g, ' ').trim(),
      around: node.parentElement?.closest('button, a, li, dt, p, label')?.textContent ?? '',
      // A row to be done now is marked; a button that is marked says where she is.
      isNow: node.parentElement?.closest('li')?.ariaCurrent === 'step',
    });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: ReturnType<typeof seen>[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.parentElement?.closest('option, script, style') === null && isDrawn(node))
        texts.push(seen(node));
    }
    return texts.filter(({ text }) => text !== '');
  });

/** What has the keyboard; null while it is not in this document. */
const focusIn = (frame: Frame | Page): Promise<Focused | null> =>
  frame.evaluate(() => {
    const active = document.hasFocus() ? document.activeElement : null;
    if (!active || active === document.body) return null;
    const labels = [...((active as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
    const label = labels.join(' ') || active.getAttribute('aria-label') || active.textContent || '';
    const kinds = {
      text: 'textarea, input:not([type=radio], [type=checkbox])',
      select: 'select',
      press: 'button, a',
      other: '*',
    };
    const [kind] = Object.entries(kinds).find(([, selector]) => active.matches(selector)) ?? ['other'];
    return {
      label: label.replace(/\s+/g, ' ').trim(),
      kind: kind as keyof typeof kinds,
      value: 'value' in active ? String(active.value) : '',
    };
  });

/** One look at what is drawn within the window. */
export async function lookAt(frame: Frame | Page): Promise<Sight> {
  const texts = await textsIn(frame);
  const keys = texts
    .filter(({ text }) => KEY.test(text) && text.length > 1)
    .map(({ text, around, isNow }) => ({ key: text, words: around.replace(text, ' ').trim(), isNow }));
  return { words: texts.map(({ text }) => text), keys, focused: await focusIn(frame) };
}

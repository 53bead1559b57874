// @vitest-environment happy-dom
/** The guard of a masked document against the script that an earlier version of ours left in it. */
import { expect, test } from 'vitest';
import { guardMask } from '../../../../../lib/platform/mask/guards/mask-guard';
import {
  CLEAR_ATTRIBUTE,
  DECIDED_KEY,
  keepClear,
} from '../../../../../lib/platform/mask/sheet/clear-attribute';

/** How often the attribute is written or taken away in a tenth of a second. */
async function changes(): Promise<number> {
  let count = 0;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: [CLEAR_ATTRIBUTE] });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return count;
}

test('until the worker has decided, the attribute that a page sets is taken away', async () => {
  const release = guardMask();
  document.documentElement.setAttribute(CLEAR_ATTRIBUTE, '');
  await expect.poll(() => document.documentElement.hasAttribute(CLEAR_ATTRIBUTE)).toBe(false);
  release();
  expect(document.documentElement.hasAttribute(CLEAR_ATTRIBUTE)).toBe(false);
});

// Last: what keeps the attribute goes on for ever, and without the worker's word the two would never end.
test('a document that an earlier version keeps clear is masked again without a fight over the attribute', async () => {
  keepClear();
  Reflect.set(globalThis, DECIDED_KEY, true);
  const release = guardMask();
  expect(await changes()).toBe(0);
  release();
});

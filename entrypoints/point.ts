/** The pointing script, given to a page only when she wants to show where a word stands (lib/platform/panel/page-pointing.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPointing } from '../lib/platform/page/pointing/pointing';
import { POINTING_KEY } from '../lib/platform/page/pointing/pointing-key';

export default defineUnlistedScript(() => {
  if (!Reflect.has(globalThis, POINTING_KEY)) Reflect.set(globalThis, POINTING_KEY, createPointing());
});

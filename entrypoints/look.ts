/** The reading script, given to a page only when a panel that is open over it asks (lib/platform/panel/page-look.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aimAt } from '../lib/platform/page/reader/aim';
import { lookAtPage } from '../lib/platform/page/reader/look-at-page';
import { AIM_KEY, LOOK_KEY } from '../lib/platform/page/reader/look-key';

export default defineUnlistedScript(() => {
  Reflect.set(globalThis, LOOK_KEY, lookAtPage);
  Reflect.set(globalThis, AIM_KEY, aimAt);
});

/** The one script that every page of a supported site is given, at document_start; the others come when they are wanted (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { maskWhileUnseen } from '../lib/platform/mask/mask-while-unseen';
import { startPage } from '../lib/platform/page/start-page';

// An unlisted script and not a content script of WXT: its wrapper tells every page our id and lets the page stop it.
export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' || window.top !== window || !claimWorld('decroche:page')) return;
  maskWhileUnseen();
  startPage();
});

/** The page script, given to every supported site at document_start, frames included (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { maskWhileUnseen } from '../lib/platform/mask/mask-while-unseen';
import { startFrame } from '../lib/platform/page/start-frame';
import { startPage } from '../lib/platform/page/start-page';

/** The script of the page around it reaches into a frame of the same origin, which has a `frameElement`. */
const isReachedFromOutside = (): boolean => window.frameElement !== null;

// An unlisted script and not a content script of WXT: its wrapper tells every page our id and lets the page stop it.
export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' || isReachedFromOutside() || !claimWorld('decroche:page')) return;
  if (window.top !== window) return startFrame();
  maskWhileUnseen();
  startPage();
});

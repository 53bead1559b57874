/** The page script, given to every supported site at document_start (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/page/orphan';
import { startPage } from '../lib/platform/page/start-page';

// An unlisted script and not a content script of WXT: its wrapper tells every page our id and lets the page stop it.
export default defineUnlistedScript(() => {
  if (claimWorld('decroche:page') && document.contentType === 'text/html') startPage();
});

/** The keys' script, given to every supported site at document_start before page.js (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld, takeOver } from '../lib/platform/document/orphan';
import { findFields } from '../lib/platform/fields/document-fields';
import { createKeyKeeper, leaveKeys } from '../lib/platform/page/keyboard/key-keeper';

export default defineUnlistedScript(() => {
  if (document.contentType !== 'text/html' || window.top !== window || !claimWorld('decroche:hers')) return;
  const keys = createKeyKeeper((text) => void findFields()?.insert({ text, caretFromEnd: 0 }));
  keys.listen();
  takeOver(keys.hush, () => undefined);
  leaveKeys(keys);
});

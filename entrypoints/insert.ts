/** The writing script, given after page.js when the document is idle: insertions and abbreviations (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFields } from '../lib/platform/page/document-fields';
import { claimWorld } from '../lib/platform/page/orphan';
import { createWriter } from '../lib/platform/page/writer';

export default defineUnlistedScript(() => {
  const fields = findFields();
  if (fields && claimWorld('decroche:insert')) fields.join(createWriter(fields.memory));
});

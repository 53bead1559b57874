/** The writing script, given after page.js when the document is idle: insertions and abbreviations (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findFields } from '../lib/platform/fields/document-fields';
import { createWriter } from '../lib/platform/fields/writer';
import { claimWorld } from '../lib/platform/page/orphan';

export default defineUnlistedScript(() => {
  const fields = findFields();
  if (fields && claimWorld('decroche:insert')) fields.join(createWriter(fields.memory));
});

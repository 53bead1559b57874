/** The writing script, given with the mounting one and with that of the frames: insertions and abbreviations. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { findFields } from '../lib/platform/fields/document-fields';
import { createWriter } from '../lib/platform/fields/writer';
import { watchPageFailures } from '../lib/platform/page/page-problems';

export default defineUnlistedScript(() => {
  const fields = findFields();
  if (!fields || !claimWorld('decroche:insert')) return;
  // One ear for all scripts of this world, frames included, in the one that has room for it.
  watchPageFailures();
  fields.join(createWriter(fields.memory));
});

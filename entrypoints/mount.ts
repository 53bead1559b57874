/** The mounting script, given after page.js when the document is idle, or earlier by a command (see wxt.config.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { findKeys } from '../lib/platform/page/keyboard/key-keeper';
import { findSession } from '../lib/platform/page/page-session';
import { startPanel } from '../lib/platform/page/start-panel';

export default defineUnlistedScript(() => {
  const session = findSession();
  const keys = findKeys();
  if (session && keys && claimWorld('decroche:mount')) void startPanel(session, keys);
});

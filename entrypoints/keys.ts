/** Given to pages that begin while her keys are a panel's somewhere (lib/platform/worker/owned-keys.ts), behind page.js. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askWhoseKeys } from '../lib/platform/page/keyboard/ask-whose';
import { findSession } from '../lib/platform/page/page-session';

export default defineUnlistedScript(() => {
  const session = findSession();
  if (session) void askWhoseKeys(session);
});

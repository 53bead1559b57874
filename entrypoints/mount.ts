/** The mounting script, given by the worker once the panel is wanted in this page (lib/platform/worker/page-scripts.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { findSession } from '../lib/platform/page/page-session';
import { startPanel } from '../lib/platform/page/start-panel';

export default defineUnlistedScript(() => {
  const session = findSession();
  if (session && claimWorld('decroche:mount')) void startPanel(session);
});

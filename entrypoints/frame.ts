/** The frames' script, given with the panel to frames that the page around them cannot reach (lib/platform/worker/page-scripts.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { claimWorld } from '../lib/platform/document/orphan';
import { startFrame } from '../lib/platform/page/start-frame';

/** The script of the page around it reaches into a frame of the same origin, which has a `frameElement`. */
const isReachedFromOutside = (): boolean => window.top === window || window.frameElement !== null;

export default defineUnlistedScript(() => {
  if (document.contentType === 'text/html' && !isReachedFromOutside() && claimWorld('decroche:page'))
    startFrame();
});

/** The mask's script: registered with the mask's sheet while the mask is on, and given to open documents. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMask } from '../lib/platform/mask/start-mask';

export default defineUnlistedScript(startMask);

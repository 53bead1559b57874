/** The script beside the mask's: hours and free slots of a masked agenda, one row while a key is held. Registered with the mask. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSketch } from '../lib/platform/sketch/start-sketch';

export default defineUnlistedScript(() => void startSketch());

/** The script that finds the field of messages, given to a page only when she inserts one where the site's rule says (lib/platform/panel/page-field.ts). */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { aimAtField } from '../lib/platform/page/pointing/aim-field';
import { AIM_KEY } from '../lib/platform/page/pointing/aim-key';

export default defineUnlistedScript(() => void Reflect.set(globalThis, AIM_KEY, aimAtField));

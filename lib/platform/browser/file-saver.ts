/** The `Files` port in extension pages: hands a text to the browser's own downloads. */
import type { Files } from '../../app/ports';

/** Long enough for the browser to have begun reading the file. */
const KEPT_MS = 60_000;

/** Saves through a link that is never shown; no permission is asked, the browser asks where. */
export const createFiles = (): Files => ({
  save({ name, type, text }) {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
  },
});

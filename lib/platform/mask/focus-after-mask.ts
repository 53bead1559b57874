/** The mask takes the focus from a field that it hides; here it is given back. Runs in the page, isolated world. */
import { findSession } from '../page/page-session';

/** Gives the caret back to the field that the mask took it from, once the mask is lifted. */
export function giveFocusBack(): void {
  const fields = findSession()?.fields;
  if (!fields?.isFocused()) return;
  // A field under a mask just lifted takes the focus only once it is laid out again (Chromium 156, November 2026).
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) fields.restore();
  });
}

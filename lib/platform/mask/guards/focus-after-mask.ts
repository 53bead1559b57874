/** The mask takes the focus from a field that it hides; here it is given back. Runs in the page, isolated world. */

import { isPageHidden } from '../../document/page-hidden';
import { findSession, type PageFocus } from '../../page/page-session';

/** The sheets go after the wish, each tab for itself. Frames. */
const LONGEST = 120;

/** A field that takes the focus comes into sight: the page stays where it stood. */
function restoreInPlace(fields: PageFocus): void {
  const [left, top] = [scrollX, scrollY];
  fields.restore();
  scrollTo({ left, top, behavior: 'instant' });
}

/** Gives the caret back to the field that the mask took it from, once the mask is lifted. */
export function giveFocusBack(): void {
  const fields = findSession()?.fields();
  if (!fields?.isFocused()) return;
  // A field under a mask just lifted takes the focus only once it is laid out again (Chromium 156, November 2026).
  const wait = (left: number): void => {
    if (isPageHidden() && left > 0) requestAnimationFrame(() => wait(left - 1));
    else if (document.activeElement === document.body) restoreInPlace(fields);
  };
  requestAnimationFrame(() => wait(LONGEST));
}

/** The mask takes the focus from a field that it hides; here it is given back. Runs in the page, isolated world. */
import type { FieldMemory } from './field-memory';

/** Gives the caret back to the field that the mask took it from. */
export function returnFocusAfterMask(fields: FieldMemory): void {
  chrome.storage.local.onChanged.addListener(({ privacyBlur }) => {
    if (!privacyBlur || privacyBlur.newValue === true || !fields.isFocused()) return;
    // A field under a mask just lifted takes the focus only once it is laid out again.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) fields.restore();
    });
  });
}

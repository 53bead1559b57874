/** Puts text at the caret of the page's last field and reads the field back. Runs in the page, isolated world. */
import type { Caret } from './caret';
import { isTextControl, textOf } from './text-control';

/** Editors that keep their own model: they take a paste, and break or lose the undo with `execCommand`. */
const PASTED_INTO = '.ProseMirror,.ql-editor,.ck-content,.mce-content-body,[data-slate-editor]';

/** Lexical ignores synthetic pastes and corrupts several lines: it gets one line. */
const ONE_LINE = '[data-lexical-editor]';

/** Editors look at their selection in a later task, and controlled fields rewrite their value in one. Milliseconds. */
const SETTLE_MS = 30;

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SETTLE_MS));

// Fields reformat what they receive (line ends, groups of digits): only what is not white space counts.
const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** True when the browser would cut the text: better nothing in the field than half a message. */
function isTooLong(element: Element, text: string): boolean {
  if (!isTextControl(element) || element.maxLength < 0) return false;
  const { selectionStart, selectionEnd, value, maxLength } = element;
  const replaced = (selectionEnd ?? value.length) - (selectionStart ?? value.length);
  return value.length - replaced + text.length > maxLength;
}

function paste(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', event));
}

/** One technique by class of editor, never two in a row: an editor may take both. */
function put(element: Element, text: string): void {
  if (element.closest(PASTED_INTO)) {
    paste(element, text);
    return;
  }
  const line = element.closest(ONE_LINE) ? text.replace(/\s*\n\s*/g, ' ') : text;
  // Deprecated, and the only way that keeps the page's own undo.
  element.ownerDocument.execCommand('insertText', false, line);
}

/** Inserts at a caret that was just given back; true when the field then holds the text. */
export async function insertText({ element }: Caret, text: string): Promise<boolean> {
  await settle();
  if (isTooLong(element, text)) return false;
  const before = textOf(element);
  put(element, text);
  await settle();
  const after = textOf(element);
  return after !== before && squeeze(after).includes(squeeze(text));
}

/** Puts text at a caret of the page and reads the field back. Runs in the page, isolated world. */
import type { Caret } from './caret';
import { expectText } from './expected-text';
import { isTextControl } from './text-control';

/**
 * Editors that keep their own model: they take a paste, several lines included, and break or lose the undo with
 * `execCommand`. In order: ProseMirror and TipTap, Quill, CKEditor 5, TinyMCE, Slate, Lexical, CodeMirror 6, Monaco.
 */
const OWN_MODEL =
  '.ProseMirror,.ql-editor,.ck-content,.mce-content-body,[data-slate-editor],[data-lexical-editor],.cm-content,.monaco-editor';

/** Such editors look at their selection in a later task, and controlled fields rewrite their value in one. Milliseconds. */
const SETTLE_MS = 30;

/** How often a field is read back before the text counts as refused: editors draw what they took when they have time. */
const READINGS = 10;

/** Resolves once the page has had its turn. */
export const waitForEditor = (milliseconds = SETTLE_MS): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * True when the browser would cut the text: better nothing in the field than half a message.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#limiting-user-input-length:-the-maxlength-attribute
 */
function isTooLong(element: Element, text: string): boolean {
  if (!isTextControl(element) || element.maxLength < 0) return false;
  const { selectionStart, selectionEnd, value, maxLength } = element;
  const replaced = (selectionEnd ?? value.length) - (selectionStart ?? value.length);
  return value.length - replaced + text.length > maxLength;
}

/** A paste of the page's own kind: the clipboard is neither read nor written. */
function paste(element: Element, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new ClipboardEvent('paste', event));
}

/** True for an editor whose text is not what stands in the document. */
export const hasOwnModel = (element: Element): boolean => element.closest(OWN_MODEL) !== null;

/** One technique by class of editor, never two in a row: an editor may take both. */
function put(element: Element, text: string): void {
  if (hasOwnModel(element)) paste(element, text);
  // Deprecated, and the only way that keeps the page's own undo: https://w3c.github.io/editing/docs/execCommand/
  else element.ownerDocument.execCommand('insertText', false, text);
}

/** A field of one line takes one line. */
const fitLines = (element: Element, text: string): string =>
  element.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;

/** Inserts at a caret where the page has the focus; true when the field then holds the text there. */
export async function insertText(caret: Caret, text: string): Promise<boolean> {
  const { element } = caret;
  const fitting = fitLines(element, text);
  if (isTooLong(element, fitting)) return false;
  const isInPlace = expectText(caret, fitting);
  put(element, fitting);
  for (let reading = 0; reading < READINGS; reading += 1) {
    await waitForEditor();
    if (isInPlace()) return true;
  }
  return false;
}

/** Puts text at a caret of the page and reads the field back. Runs in the page, isolated world. */
import { type Caret, readCaret } from './caret';
import { enterOf, takesPaste } from './editor-kinds';
import { lookAround, standsInLines } from './expected-text';
import { rememberField } from './roll-back';
import { isTextControl } from './text-control';

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

/** Deprecated, and the only way that keeps the page's own undo: https://w3c.github.io/editing/docs/execCommand/ */
const type = (element: Element, text: string): boolean =>
  element.ownerDocument.execCommand('insertText', false, text);

/** The editor's own Enter: what it hears before a line is broken, then the browser's if the editor leaves it to it. */
async function breakLine(element: Element): Promise<void> {
  const inputType = enterOf(element);
  const heard = new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true, composed: true });
  if (element.dispatchEvent(heard)) element.ownerDocument.execCommand(inputType);
  // It breaks the line itself, in a later task as likely as not.
  else await waitForEditor();
}

/** Some editors look at what was typed once a key goes up: the one that types no letter tells them. */
const releaseKey = (element: Element): boolean =>
  element.dispatchEvent(new KeyboardEvent('keyup', { key: 'Unidentified', bubbles: true, composed: true }));

/** Reads the field back until it is as wanted, at most so many times. */
async function becomes(isWanted: () => boolean): Promise<boolean> {
  for (let reading = 0; reading < READINGS; reading += 1) {
    if (isWanted()) return true;
    await waitForEditor();
  }
  return isWanted();
}

/** Line by line, each looked for before the next: what an editor makes of a line break inside a text is anybody's guess. */
async function typeLines(element: Element, text: string, isThere: (soFar: string) => boolean): Promise<void> {
  let soFar = '';
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await breakLine(element);
    if (line) type(element, line);
    soFar += index > 0 ? `\n${line}` : line;
    const written = soFar;
    if (!(await becomes(() => isThere(written)))) return;
  }
  releaseKey(element);
}

/** One technique by class of editor, never two in a row: an editor may take both. */
async function put(element: Element, text: string, isThere: (soFar: string) => boolean): Promise<void> {
  if (takesPaste(element)) paste(element, text);
  else if (isTextControl(element)) type(element, text);
  else await typeLines(element, text, isThere);
}

/** A field of one line takes one line. */
const fitLines = (element: Element, text: string): string =>
  element.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;

/** Inserts at a caret where the page has the focus; true when the field then holds the text there. Else it is as it was. */
export async function insertText(caret: Caret, text: string): Promise<boolean> {
  const { element } = caret;
  const fitting = fitLines(element, text);
  if (isTooLong(element, fitting)) return false;
  // As it stands now: an editor may have drawn itself anew since, and the remembered place has lost its text.
  const holds = lookAround(readCaret(element) ?? caret);
  const isThere = (written: string) =>
    holds(written) && (takesPaste(element) || standsInLines(element, written));
  const rollBack = rememberField(element, 2 * fitting.split('\n').length);
  await put(element, fitting, isThere);
  await waitForEditor();
  if (await becomes(() => isThere(fitting))) return true;
  await rollBack(waitForEditor);
  return false;
}

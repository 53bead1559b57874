/** A place in a field of the page: kept, and given back exactly. Runs in the page, isolated world. */
import { isEditable, isTextControl, selectionOf, type TextControl } from './text-control';

/** A field and where its caret or selection stood. */
export type Caret = {
  readonly element: HTMLElement;
  /** Selection of an input or textarea; null where the type has none (number, email…). */
  readonly offsets: readonly [start: number, end: number] | null;
  /** Selection in an editable region. */
  readonly range: Range | null;
};

const offsetsOf = (control: TextControl): Caret['offsets'] => {
  const { selectionStart, selectionEnd } = control;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
};

/** Reads the caret of an element; a body that is not editable has none. */
export function readCaret(element: HTMLElement): Caret | null {
  const { ownerDocument: owner } = element;
  const editable = isEditable(element);
  if ((element === owner.body || element === owner.documentElement) && !editable) return null;
  if (isTextControl(element)) return { element, offsets: offsetsOf(element), range: null };
  const selection = editable ? selectionOf(element) : null;
  return {
    element,
    offsets: null,
    range: selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null,
  };
}

const isSameRange = (a: Range | null, b: Range): boolean =>
  a?.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

function restoreRange(element: Element, range: Range): void {
  const selection = selectionOf(element);
  if (!selection || !range.startContainer.isConnected) return;
  // Setting an equal selection would still fire selectionchange in the editor.
  if (isSameRange(selection.rangeCount ? selection.getRangeAt(0) : null, range)) return;
  // Of the two ways to select, the one that works inside a shadow tree.
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

function restoreOffsets(control: TextControl, [start, end]: readonly [number, number]): void {
  if (control.selectionStart !== start || control.selectionEnd !== end) control.setSelectionRange(start, end);
}

/** Focuses the field; TinyMCE and other editors in a frame only take it through their frame and their window. */
function focusElement(element: HTMLElement): void {
  const owner = element.ownerDocument;
  const view = owner.defaultView;
  const inFrame = view !== null && view !== window;
  window.focus();
  if (inFrame) {
    if (view.frameElement && 'focus' in view.frameElement) (view.frameElement as HTMLElement).focus();
    view.focus();
    element.blur();
  }
  if (inFrame || owner.activeElement !== element || !owner.hasFocus()) element.focus({ preventScroll: true });
}

/** Puts the caret so many characters before where it stands now, after an insertion. */
export function moveBack(element: HTMLElement, characters: number): void {
  if (isTextControl(element)) {
    // Types without a selection (number, email…) keep the caret after the text.
    if (element.selectionEnd === null) return;
    const at = element.selectionEnd - characters;
    element.setSelectionRange(at, at);
    return;
  }
  for (let moved = 0; moved < characters; moved += 1)
    selectionOf(element)?.modify('move', 'backward', 'character');
}

/** Gives focus and caret back; false when the field is no longer in the page. */
export function restoreCaret({ element, offsets, range }: Caret): boolean {
  if (!element.isConnected) return false;
  focusElement(element);
  if (range) restoreRange(element, range);
  if (offsets && isTextControl(element)) restoreOffsets(element, offsets);
  return true;
}

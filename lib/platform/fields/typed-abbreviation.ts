/** An abbreviation that stands before the caret. Runs in the page, isolated world, and in the panel. */
import {
  type AbbreviationRules,
  abbreviationAtEnd,
  LONGEST_ABBREVIATION,
} from '../../domain/phrase/abbreviation';
import type { Caret } from './caret';
import { isTextControl, selectionOf } from './text-control';

const CODE = '.cm-content,.CodeMirror,.monaco-editor,.ace_editor,pre,code';

/** The abbreviation, and one character before it. */
const ENOUGH = LONGEST_ABBREVIATION + 1;

const textUpTo = (node: Node, offset: number): string =>
  node.nodeType === Node.TEXT_NODE
    ? (node.nodeValue ?? '').slice(0, offset)
    : (node.childNodes[offset - 1]?.textContent ?? '');

/**
 * What stands before a caret in its own stretch of text; empty for a selection, and where the browser does not tell:
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#dom-textarea/input-selectionstart
 */
function textBefore({ element, offsets, range }: Caret): string {
  if (range) return range.collapsed ? textUpTo(range.startContainer, range.startOffset) : '';
  if (!offsets || offsets[0] !== offsets[1] || !isTextControl(element)) return '';
  return element.value.slice(0, offsets[0]);
}

/** The abbreviation before a caret; null when there is none, or where none is wanted. */
export function typedAbbreviation(caret: Caret, { inCode, abbreviations }: AbbreviationRules): string | null {
  if (!inCode && caret.element.closest(CODE)) return null;
  return abbreviationAtEnd(textBefore(caret).slice(-ENOUGH), abbreviations);
}

/** Selects what stands before the caret, so that what is inserted takes its place, and one undo brings it back. */
export function selectBack(element: HTMLElement, characters: number): void {
  if (isTextControl(element)) {
    const end = element.selectionEnd ?? 0;
    element.setSelectionRange(end - characters, end);
    return;
  }
  const selection = selectionOf(element);
  for (let moved = 0; moved < characters; moved += 1) selection?.modify('extend', 'backward', 'character');
}

/** Remembers the page's last focused field and caret. Runs in the page, isolated world. */
import { type Caret, readCaret, restoreCaret } from './caret';
import { deepFocus, frameDocument } from './deep-focus';
import { isPageHidden } from './page-hidden';

/** The last field of the page, kept while the panel has the focus. */
export type FieldMemory = {
  readonly last: () => Caret | null;
  /** Gives focus and caret back to it; false when there is none any more. */
  readonly restore: () => boolean;
  /** True while the page itself holds the focus; the mask, which takes it away, does not count. */
  readonly isFocused: () => boolean;
  /** Listens to the page; to be called again when the document has lost its listeners. */
  readonly listen: (signal: AbortSignal) => void;
};

const MOVES = ['focusin', 'focusout', 'keyup', 'pointerup', 'input'] as const;

/** `getHost` gives our own element, whose focus is never remembered. */
export function createFieldMemory(getHost: () => Element | undefined): FieldMemory {
  let last: Caret | null = null;
  let focused = false;
  const hooked = new WeakSet<Document>();

  const remember = (element: EventTarget | Element | null | undefined) => {
    if (!element || element === getHost() || !isElement(element)) return;
    last = readCaret(element) ?? last;
  };
  const onMove = (event: Event) => {
    if (event.target === getHost()) return;
    if (event.type === 'focusin') focused = true;
    if (event.type === 'focusout' && !isPageHidden()) focused = false;
    // While a field loses the focus the active element is already <body>.
    remember(event.type === 'focusout' ? event.composedPath()[0] : deepFocus(getHost()));
  };
  const onSelection = () => remember(deepFocus(getHost()));
  /** Editors in a same-origin frame (TinyMCE) fire nothing in the page's own document. */
  const hookFrame = (signal: AbortSignal) => {
    const inner = document.activeElement && frameDocument(document.activeElement);
    if (!inner) return;
    if (!hooked.has(inner)) {
      hooked.add(inner);
      inner.addEventListener('selectionchange', onSelection, { signal });
      inner.addEventListener('focusout', onMove, { capture: true, signal });
    }
    onSelection();
  };

  return {
    last: () => last,
    isFocused: () => focused,
    restore: () => last !== null && restoreCaret(last),
    listen: (signal) => {
      for (const type of MOVES) addEventListener(type, onMove, { capture: true, signal });
      document.addEventListener('selectionchange', onSelection, { capture: true, signal });
      addEventListener('blur', () => hookFrame(signal), { capture: true, signal });
    },
  };
}

const isElement = (target: EventTarget): target is HTMLElement =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE && 'focus' in target;

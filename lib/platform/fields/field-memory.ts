/** Remembers the page's last focused field and caret. Runs in the page, isolated world. */

import { isPageHidden } from '../document/page-hidden';
import { type Caret, readCaret, restoreCaret } from './caret';
import { deepFocus, frameDocument, shadowRootOf } from './deep-focus';

/** The last field of the page, kept while the panel has the focus. */
export type FieldMemory = {
  readonly last: () => Caret | null;
  /** Gives focus and caret back to it; false when there is none any more. */
  readonly restore: () => boolean;
  /** True while the page itself holds the focus; the mask, which takes it away, does not count. */
  readonly isFocused: () => boolean;
  /** Looks where the caret is now: the focus is about to leave. */
  readonly look: () => void;
  /** Listens to the page; to be called again when the document has lost its listeners. */
  readonly listen: (signal: AbortSignal) => void;
};

/** What a hand writes is heard as keys, and where these are no letters by what they wrote. */
const TYPED = ['keydown', 'compositionend', 'input'] as const;

const MOVES = ['focusin', 'focusout', 'keyup', 'pointerup', 'input'] as const;

/** `getHost` gives our own element, whose focus is never remembered; `onTyped` hears each key, and what it wrote, before the page does. */
export function createFieldMemory(
  getHost: () => Element | undefined,
  onTyped: (event: Event) => void,
): FieldMemory {
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
    if (isLeaving(event) && !isPageHidden()) focused = false;
    remember(event.type === 'focusout' ? leftBy(event) : deepFocus(getHost()));
  };
  const onSelection = () => remember(deepFocus(getHost()));
  /** Editors in a same-origin frame (TinyMCE) fire nothing in the page's own document. */
  const hookFrame = (signal: AbortSignal) => {
    const { activeElement } = document;
    if (activeElement?.tagName !== 'IFRAME') return;
    // The focus goes into a frame without a word to the page around it (Chromium 156, November 2026).
    focused = true;
    const inner = frameDocument(activeElement);
    if (inner && !hooked.has(inner)) {
      hooked.add(inner);
      inner.addEventListener('selectionchange', onSelection, { signal });
      hear(inner, TYPED, { onEvent: onTyped, signal });
      hear(inner, ['focusin', 'focusout'], { onEvent: onMove, signal });
    }
    onSelection();
  };

  return {
    last: () => last,
    isFocused: () => focused,
    restore: () => last !== null && restoreCaret(last),
    look: onSelection,
    listen: (signal) => {
      hear(globalThis, TYPED, { onEvent: onTyped, signal });
      hear(globalThis, MOVES, { onEvent: onMove, signal });
      document.addEventListener('selectionchange', onSelection, { capture: true, signal });
      addEventListener('blur', () => hookFrame(signal), { capture: true, signal });
    },
  };
}

type Ear = { readonly onEvent: (event: Event) => void; readonly signal: AbortSignal };

function hear(target: EventTarget, types: readonly string[], { onEvent, signal }: Ear): void {
  for (const type of types) target.addEventListener(type, onEvent, { capture: true, signal });
}

/** A frame left by a press beside every field says nothing either. */
const isLeaving = ({ type }: Event): boolean =>
  type === 'focusout' || (type === 'pointerup' && document.activeElement === document.body);

/**
 * The element that loses the focus, while the active one is already <body>. An event from inside a closed tree names
 * the tree's host: its field was remembered at its last move.
 */
const leftBy = (event: Event): EventTarget | undefined => {
  const [left] = event.composedPath();
  return left && isElement(left) && shadowRootOf(left) ? undefined : left;
};

const isElement = (target: EventTarget): target is HTMLElement =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE && 'focus' in target;

/** Remembers the page's last focused field and caret. Runs in the page, isolated world. */

import { isPageHidden } from '../document/page-hidden';
import { type Caret, readCaret, restoreCaret } from './caret';
import { deepFocus, frameDocument, innermostFrom, shadowRootOf } from './deep-focus';

/** The last field of the page, kept while the panel has the focus. */
export type FieldMemory = {
  readonly last: () => Caret | null;
  /** Gives focus and caret back to it; false when there is none any more. */
  readonly restore: () => boolean;
  /** True while the page itself holds the focus; the mask, which takes it away, does not count. */
  readonly isFocused: () => boolean;
  /** The caret stands here from now on, though the focus does not. */
  readonly aim: (caret: Caret) => void;
  /** Looks where the caret is now: the focus is about to leave. */
  readonly look: () => void;
  /** Hears one event of the page, before any script of the page does. */
  readonly hear: (event: Event) => void;
  /** Follows what that does not tell; to be called again when the document has lost its listeners. */
  readonly follow: (signal: AbortSignal) => void;
};

/** Where the focus was before anybody remembered fields. */
export type FocusBefore = {
  readonly last: () => Pick<Caret, 'element'> | null;
  readonly isFocused: () => boolean;
};

/** What a hand writes is heard as keys, and where these are no letters by what they wrote. */
const TYPED = ['keydown', 'compositionend', 'input'];

/** Where the caret stands is read as the focus moves, and when it is asked for: not at each key. */
const MOVES = ['focusin', 'focusout', 'pointerup'];

/** `getHost` gives our own element, whose focus is never remembered; `onTyped` hears each key, and what it wrote, before the page does. */
export function createFieldMemory(
  getHost: () => Element | undefined,
  onTyped: (event: Event) => void,
  before?: FocusBefore,
): FieldMemory {
  let last: Caret | null = null;
  let focused = false;

  const remember = (element: EventTarget | Element | null | undefined) => {
    if (!element || element === getHost() || !isElement(element)) return;
    last = readCaret(element) ?? last;
  };
  const onMove = (event: Event) => {
    if (event.target === getHost()) return;
    if (event.type === 'focusin') focused = true;
    if (isLeaving(event) && !isPageHidden()) focused = false;
    remember(event.type === 'focusout' ? leftBy(event, last) : deepFocus(getHost()));
  };
  const onSelection = () => remember(deepFocus(getHost()));
  const hearFrame = createFrameEar({ onTyped, onMove });
  const onBlur = (signal: AbortSignal) => {
    if (hearFrame(signal)) focused = true;
    onSelection();
  };
  /** The mask may have taken the focus since, from the field or from the frame that it is in. */
  const takeOver = () => {
    const field = before?.last()?.element;
    if (last || !field) return;
    focused = before?.isFocused() ?? false;
    remember(innermostFrom(field, getHost()));
    onSelection();
  };
  return {
    hear: (event) => {
      if (TYPED.includes(event.type)) onTyped(event);
      if (MOVES.includes(event.type)) onMove(event);
    },
    follow: (signal) => {
      addEventListener('blur', () => onBlur(signal), { capture: true, signal });
      takeOver();
      onBlur(signal);
    },
    last: () => {
      // She may have moved on in it since.
      if (last && deepFocus(getHost()) === last.element) remember(last.element);
      return last;
    },
    isFocused: () => focused,
    restore: () => last !== null && restoreCaret(last),
    aim: (caret) => {
      last = caret;
    },
    look: onSelection,
  };
}

/** Has a memory hear and follow its document by itself: nobody else listens there first. */
export function listenAlone({ hear: onEvent, follow }: FieldMemory, signal: AbortSignal): void {
  hear(globalThis, [...new Set([...TYPED, ...MOVES])], { onEvent, signal });
  follow(signal);
}

type FrameEar = {
  readonly onTyped: (event: Event) => void;
  readonly onMove: (event: Event) => void;
};

/**
 * Editors in a same-origin frame (TinyMCE) fire nothing in the page's own document, and the focus goes into a frame
 * without a word to the page around it (Chromium 156, November 2026). True where a frame has it now.
 */
function createFrameEar({ onTyped, onMove }: FrameEar): (signal: AbortSignal) => boolean {
  const hooked = new WeakSet<Document>();
  return (signal) => {
    const { activeElement } = document;
    if (activeElement?.tagName !== 'IFRAME') return false;
    const inner = frameDocument(activeElement);
    if (inner && !hooked.has(inner)) {
      hooked.add(inner);
      hear(inner, TYPED, { onEvent: onTyped, signal });
      hear(inner, ['focusin', 'focusout'], { onEvent: onMove, signal });
    }
    return true;
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
 * the tree's host: it is the field in it that was remembered as it took the focus.
 */
function leftBy(event: Event, last: Caret | null): EventTarget | undefined {
  const [left] = event.composedPath();
  const tree = left && isElement(left) ? shadowRootOf(left) : null;
  if (!tree) return left;
  return last && tree.contains(last.element) ? last.element : undefined;
}

const isElement = (target: EventTarget): target is HTMLElement =>
  'nodeType' in target && target.nodeType === Node.ELEMENT_NODE && 'focus' in target;

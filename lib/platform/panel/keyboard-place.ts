/** The keyboard's place in one panel, found again in the next. Runs in the panel's frame. */
import type { KeyboardPlace } from '../../contract/panel-replacement';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES: ReadonlySet<string> = new Set(['text', 'search', 'tel', 'email', 'url']);

const isTextControl = (element: Element | null): element is TextControl =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && TEXT_TYPES.has(element.type));

/** True while what is typed goes into a text. */
export const isTyping = (): boolean => isTextControl(document.activeElement);

const nameOf = (element: Element): string => {
  const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
  return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
};

/** Where the keyboard is now, or was at `element`; null when it is nowhere. */
export function readPlace(element = document.activeElement): KeyboardPlace | null {
  if (!element || element === document.body) return null;
  const place = { name: nameOf(element), tag: element.tagName, text: '', start: 0, end: 0 };
  if (!isTextControl(element)) return place;
  const { value, selectionStart, selectionEnd } = element;
  return { ...place, text: value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

const controlAt = ({ name, tag }: KeyboardPlace): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(tag)].find((each) => nameOf(each) === name);

/** True once the control is drawn with its whole text: a letter put into an older one would undo those in between. */
export function isPlaceDrawn(place: KeyboardPlace): boolean {
  const control = controlAt(place);
  return control !== undefined && (!isTextControl(control) || control.value === place.text);
}

/** Puts the keyboard back; false if there is no such control. */
export function restorePlace(place: KeyboardPlace): boolean {
  const control = controlAt(place);
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'nearest' });
  if (!control || !isTextControl(control)) return control !== undefined;
  // A search is on no disk, nor is what the panel before could no longer write; the rest of a call stands there already.
  const { value } = control;
  if (value.length < place.text.length && place.text.startsWith(value)) {
    control.setSelectionRange(value.length, value.length);
    document.execCommand('insertText', false, place.text.slice(value.length));
  }
  control.setSelectionRange(place.start, place.end);
  return true;
}

/** Takes what is typed while the panel before still writes: its last words must come first. */
export type TypingBuffer = {
  /** Moves the keyboard on by `restore`, and what was typed here with it; waits for a letter being composed. */
  readonly passOn: (restore: () => Promise<void>) => Promise<void>;
};

/** Opens it, with the keyboard in it. */
export function openTypingBuffer(): TypingBuffer {
  const area = document.createElement('textarea');
  area.className = 'visually-hidden';
  area.tabIndex = -1;
  area.setAttribute('aria-hidden', 'true');
  let composing = false;
  area.addEventListener('compositionstart', () => {
    composing = true;
  });
  const composed = () =>
    composing
      ? new Promise<void>((resolve) =>
          area.addEventListener('compositionend', () => resolve(), { once: true }),
        )
      : Promise.resolve();
  document.body.append(area);
  area.focus();
  return {
    passOn: async (restore) => {
      await composed();
      await restore();
      // In the same turn as the move of the keyboard: no letter can come between.
      if (area.value) document.execCommand('insertText', false, area.value);
      area.remove();
    },
  };
}

/** Which field had the keyboard last, until the panel's side remembers its caret too. Runs in the page, isolated world. */
import { isOurHost } from '../document/our-hosts';
import { isPageHidden } from '../document/page-hidden';
import type { PageFocus } from './page-session';

/** Hears the focus move; nothing is read at a key. */
export type LastFocus = PageFocus & {
  readonly hear: (event: Event) => void;
  /** The window lost the keyboard, maybe to a frame in it: that is told in no other way (Chromium 156, November 2026). */
  readonly onBlur: () => void;
};

export function createLastFocus(): LastFocus {
  let last: HTMLElement | null = null;
  let isFocused = false;
  const take = (target: unknown) => {
    if (target instanceof HTMLElement && !isOurHost(target)) [last, isFocused] = [target, true];
  };
  return {
    isFocused: () => isFocused,
    last: () => last && { element: last },
    restore: () => {
      last?.focus({ preventScroll: true });
      return last?.isConnected === true;
    },
    hear: (event) => {
      const { type } = event;
      if (type === 'focusin') take(event.composedPath()[0]);
      const isPressed = type === 'pointerup' && document.activeElement === document.body;
      // The mask, which takes the focus away, does not count.
      if (isPressed || (type === 'focusout' && !isPageHidden())) isFocused = false;
    },
    onBlur: () => {
      const { activeElement } = document;
      if (activeElement?.tagName === 'IFRAME') take(activeElement);
    },
  };
}

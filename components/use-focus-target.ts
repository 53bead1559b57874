/** Lets a command put the keyboard focus on an element that may not be drawn yet. */
import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { FocusTarget } from '../lib/app/app-state';
import { useApp } from './app-context';

/** A ref for the element that answers to `target`; the request is consumed, so a later redraw never steals the focus. */
export function useFocusTarget<T extends HTMLElement>(target: FocusTarget) {
  const { state } = useApp();
  const ref = useRef<T>(null);
  useSignalEffect(() => {
    if (state.focusRequest.value?.target !== target) return;
    // The element of a request made by the same action is drawn at the end of this turn.
    queueMicrotask(() => {
      if (state.focusRequest.peek()?.target !== target || !ref.current) return;
      state.focusRequest.value = null;
      ref.current.focus({ preventScroll: true });
      (ref.current.closest('.step') ?? ref.current).scrollIntoView({ block: 'start' });
      ref.current.scrollIntoView({ block: 'nearest' });
    });
  });
  return ref;
}

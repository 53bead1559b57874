/** Lets a command put the keyboard focus on an element that may not be drawn yet. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FocusTarget } from '../../lib/app/app-state';
import { useApp } from './app-context';

function moveFocusTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  (element.closest('.hand-over, .step') ?? element).scrollIntoView({ block: 'start' });
  element.scrollIntoView({ block: 'nearest' });
}

/** A ref for the element that answers to `target`. */
export function useFocusTarget<T extends HTMLElement>(target: FocusTarget) {
  const { state, panel } = useApp('state', 'panel');
  const ref = useRef<T>(null);
  const take = () => {
    if (ref.current && panel.takeFocusRequest(target)) moveFocusTo(ref.current);
  };
  // A layout effect: an ordinary one waits for the next frame, and a fast second key would go to the field before.
  useLayoutEffect(
    () =>
      effect(() => {
        if (state.focusRequest.value?.target !== target) return;
        // The element of a request made by the same action is drawn at the end of this turn.
        queueMicrotask(take);
      }),
    [state, panel, target],
  );
  return ref;
}

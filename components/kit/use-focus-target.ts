/** Lets a command put the keyboard focus on an element that may not be drawn yet. */
import { effect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FocusTarget } from '../../lib/app/focus-target';
import { useApp } from './app-context';

/** What is read or answered as a whole. */
const WHOLES = '.hand-over, .entry-check, .question, .directive, .promise';

/**
 * Puts the step in which an element stands at the top, then moves on only as far as the whole around the element asks:
 * one that has not the room begins at the top.
 */
function bringInSight(element: Element): void {
  (element.closest('.step') ?? element).scrollIntoView({ block: 'start' });
  keepInSight(element);
}

/** Moves only as far as the element, and the whole around it, ask: where both are in sight nothing moves. */
export function keepInSight(element: Element): void {
  const room = element.closest('.call-thing')?.clientHeight ?? innerHeight;
  const whole = element.closest(WHOLES);
  whole?.scrollIntoView({ block: whole.clientHeight <= room ? 'nearest' : 'start' });
  if (whole !== element) element.scrollIntoView({ block: 'nearest' });
}

function moveFocusTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  bringInSight(element);
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

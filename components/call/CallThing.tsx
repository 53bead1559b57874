/** Below the head, one thing at a time: the part of the call that belongs to its step. */
import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import type { CallStep } from '../../lib/domain/call/call';
import { useApp } from '../kit/app-context';
import { keepInSight } from '../kit/use-focus-target';
import { markHeld } from './mark-held';

/** Puts the part of a step at the top, and gives where that is. */
function toTop(box: HTMLElement, step: CallStep | undefined): number | null {
  const part = box.querySelector<HTMLElement>(`[data-step="${step}"]`);
  if (!part) return null;
  box.scrollTop = part.offsetTop;
  return box.scrollTop;
}

/** So near to the top a part is the one that stands there, whatever its margin. CSS pixels. */
const AT_TOP = 24;

/** Whether the part of the step that holds `held` stands at the top of the room. */
function isPartAtTop(box: HTMLElement, held: Element | null): boolean {
  const part = held?.closest('.step');
  if (!part) return false;
  return Math.abs(part.getBoundingClientRect().top - box.getBoundingClientRect().top) <= AT_TOP;
}

function keepHeld(held: Element, wasAtTop: boolean): void {
  if (wasAtTop) held.closest('.step')?.scrollIntoView({ block: 'start' });
  keepInSight(held);
}

/**
 * A window made smaller or larger, a zoom, a notice below: what she is at stays in sight, and at the top where it stood
 * there; else `place` says what is shown.
 */
function useKeptInSight(ref: RefObject<HTMLDivElement | null>, place: (box: HTMLElement) => void): void {
  const placing = useRef(place);
  placing.current = place;
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const marking = new AbortController();
    const heldIn = markHeld(box, marking.signal);
    let wasAtTop = false;
    const note = () => {
      wasAtTop = isPartAtTop(box, heldIn());
    };
    // Told in the frame after the one in which it moved: what a new size moved has been put back by then.
    box.addEventListener('scroll', note, { signal: marking.signal });
    const keeper = new ResizeObserver(() => {
      // Under a pressed pointer nothing moves: the release would fall on something else.
      if (box.querySelector(':active')) return;
      const held = heldIn();
      if (held) keepHeld(held, wasAtTop);
      else placing.current(box);
      note();
    });
    keeper.observe(box);
    return () => {
      keeper.disconnect();
      marking.abort();
    };
  }, [ref]);
}

/**
 * Brings the part of the step to the top when the keyboard is elsewhere; within, it follows the caret by itself. A call that
 * she comes back to stands as she left it.
 */
export function CallThing({ children }: { readonly children: ComponentChildren }) {
  const { state, calls } = useApp('state', 'calls');
  const ref = useRef<HTMLDivElement>(null);
  /** Where the part of the step was put at the top; null once the call stands as she left it. */
  const placed = useRef<number | null>(null);
  const call = shownCall(state);
  const id = call?.id;
  const step = call?.step;
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || box.contains(document.activeElement)) return;
    placed.current = toTop(box, step);
  }, [id, step]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !id) return;
    const kept = calls.scrolledTo(id);
    if (kept !== null) {
      box.scrollTop = kept;
      placed.current = null;
    }
    return () => calls.keepScroll(id, box.scrollTop);
  }, [id, calls]);
  useKeptInSight(ref, (box) => {
    // What is said above has come, or changed its height: the part stands at the top of the room that is left.
    if (placed.current === box.scrollTop) placed.current = toTop(box, step);
  });
  return (
    <div class="call-thing" ref={ref}>
      {children}
    </div>
  );
}

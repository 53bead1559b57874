/** Below the head, one thing at a time: the part of the call that belongs to its step. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { useApp } from '../kit/app-context';
import { keepInSight } from '../kit/use-focus-target';
import { markHeld } from './mark-held';

/**
 * Brings the part of the step to the top when the keyboard is elsewhere; within, it follows the caret by itself. A call that
 * she comes back to stands as she left it.
 */
export function CallThing({ children }: { readonly children: ComponentChildren }) {
  const { state, calls } = useApp('state', 'calls');
  const ref = useRef<HTMLDivElement>(null);
  const call = shownCall(state);
  const id = call?.id;
  const step = call?.step;
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || box.contains(document.activeElement)) return;
    const part = box.querySelector<HTMLElement>(`[data-step="${step}"]`);
    if (part) box.scrollTop = part.offsetTop;
  }, [id, step]);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || !id) return;
    box.scrollTop = calls.scrolledTo(id) ?? box.scrollTop;
    return () => calls.keepScroll(id, box.scrollTop);
  }, [id, calls]);
  // A window made smaller, a zoom, a notice below: what she is at stays in sight.
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const marking = new AbortController();
    const heldIn = markHeld(box, marking.signal);
    const keeper = new ResizeObserver(() => {
      const held = heldIn();
      // Under a pressed pointer nothing moves: the release would fall on something else.
      if (held && !box.querySelector(':active')) keepInSight(held);
    });
    keeper.observe(box);
    return () => {
      keeper.disconnect();
      marking.abort();
    };
  }, []);
  return (
    <div class="call-thing" ref={ref}>
      {children}
    </div>
  );
}

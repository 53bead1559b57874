/** Brings clicks to the panel while the page makes it inert. Runs in the page, isolated world. */
import { momentOf } from '../../contract/key-moment';
import type { Panel } from './panel-frame';
import { demote, promote } from './raise';

const swallow = (event: Event): void => {
  event.stopImmediatePropagation();
  event.preventDefault();
};

/** The first click outside only leaves the panel: it must not press something by accident. */
function leaveModal(panel: Panel, event: MouseEvent): void {
  if (!panel.dialog.matches(':modal')) return;
  swallow(event);
  if (event.type === 'click') demote(panel);
}

/** A press on the inert panel, in its coordinates, and when it was, in epoch ms. */
export type InertPress = { readonly x: number; readonly y: number; readonly at: number };

/** What the guard tells. */
export type PointerNews = {
  readonly clicked: (press: InertPress) => void;
  /** She pressed beside the panel. */
  readonly left: () => void;
};

/** What to do with each trusted press of the page. */
export function createPointerGuard(
  panel: Panel,
  { clicked, left }: PointerNews,
): (event: MouseEvent) => void {
  /** The press began on the inert panel: its release falls on our host, and is not the page's either. */
  let isRescued = false;
  const onInert = (event: MouseEvent, box: DOMRect) => {
    swallow(event);
    if (event.type !== 'pointerdown') return;
    isRescued = true;
    promote(panel);
    clicked({ x: event.clientX - box.left, y: event.clientY - box.top, at: momentOf(event) });
  };
  const onPage = (event: MouseEvent) => {
    const box = panel.dialog.getBoundingClientRect();
    const isOver = event.clientX >= box.left && event.clientX < box.right;
    if (isOver && event.clientY >= box.top && event.clientY < box.bottom) return onInert(event, box);
    left();
    leaveModal(panel, event);
  };
  return (event) => {
    if (event.type === 'pointerdown') isRescued = false;
    // On the host itself the panel is usable, and its presses are its own.
    if (event.target !== panel.host) onPage(event);
    else if (isRescued) swallow(event);
  };
}

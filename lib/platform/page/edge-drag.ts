/** Dragging the panel's left edge. Runs in the page, isolated world. */
import { PANEL_WIDTH } from '../../contract/panel-width';
import type { Panel } from './panel-frame';

/** Keeps a width within what the panel is drawn for. CSS pixels. */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(PANEL_WIDTH.max, Math.max(PANEL_WIDTH.min, width)));

/**
 * Calls `onWidth` for each width while the edge is dragged; `final` is true once, when it is let go. Pressed without being
 * dragged it gives the widest, then the narrowest: WCAG 2.2, 2.5.7.
 */
export function dragEdge(
  { edge, dialog, frame }: Panel,
  onWidth: (width: number, final: boolean) => void,
): void {
  let from = 0;
  const follow = (event: PointerEvent) => {
    if (!edge.hasPointerCapture(event.pointerId)) return;
    const isFinal = event.type === 'pointerup';
    const { right, width } = dialog.getBoundingClientRect();
    const pressed = width < PANEL_WIDTH.max ? PANEL_WIDTH.max : PANEL_WIDTH.min;
    onWidth(isFinal && event.clientX === from ? pressed : clampWidth(right - event.clientX), isFinal);
  };
  edge.addEventListener('pointerdown', (event) => {
    if (!event.isTrusted || event.button !== 0) return;
    event.preventDefault();
    from = event.clientX;
    edge.setPointerCapture(event.pointerId);
    // Over the frame the moves would go to the panel's own process, captured or not.
    frame.style.pointerEvents = 'none';
  });
  edge.addEventListener('pointermove', follow);
  edge.addEventListener('pointerup', follow);
  edge.addEventListener('lostpointercapture', () => {
    frame.style.pointerEvents = '';
  });
}

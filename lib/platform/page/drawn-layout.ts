/** Draws the panel as its layout says, and watches the page for as long as it stands so. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import { MOST_OF_WINDOW } from '../../contract/panel-width';
import { isOrphan } from '../document/orphan';
import type { Panel } from './panel-frame';
import { rootZoom } from './push-page';
import type { PageBeside } from './stand-beside';
import { watchEdge } from './strip/edge-watch';
import { keepStrip, type StripKeeper } from './strip/strip-place';

/** How often a page that took its width back from an open panel is looked for. Milliseconds. */
const WATCH_MS = 1000;

/** The one clock of ours in a page, while the panel is open. */
function createClock(onTurn: () => void): (isRunning: boolean) => void {
  let clock: ReturnType<typeof setInterval> | undefined;
  return (isRunning) => {
    clearInterval(clock);
    clock = isRunning ? setInterval(() => isOrphan() || onTurn(), WATCH_MS) : undefined;
  };
}

function drawPanel(panel: Panel, { open, width }: PanelLayout, strip: StripKeeper): void {
  const { dialog, edge, handle } = panel;
  // A page that enlarges its root by CSS would enlarge us with it.
  dialog.style.zoom = `${1 / rootZoom()}`;
  // Only an open panel can be dragged.
  edge.hidden = !open;
  handle.hidden = open;
  if (open) panel.start();
  if (open) Object.assign(dialog.style, { width: `min(${width}px, ${MOST_OF_WINDOW})`, height: '', top: '' });
  else strip.draw();
}

/** Starts with nothing drawn; `layout` tells what is remembered. */
export function createDrawing(panel: Panel, beside: PageBeside, layout: () => PanelLayout) {
  const strip = keepStrip(panel);
  const edge = watchEdge({
    host: panel.host,
    isMovable: () => !layout().open && !strip.isUsed(),
    look: strip.keepOn,
  });
  const runClock = createClock(beside.keep);
  return {
    draw: (next: PanelLayout) => {
      drawPanel(panel, next, strip);
      runClock(next.open);
      if (!next.open) edge.begin();
    },
    // An open panel is not moved by it: a page that keeps taking its width back would be fought in every frame.
    onEdge: () => layout().open || strip.keep(),
    stop: () => {
      runClock(false);
      edge.stop();
    },
  };
}

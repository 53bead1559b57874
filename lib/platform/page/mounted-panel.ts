/** The panel standing over the page: mounted once, with the layout of its origin. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import { MOST_OF_WINDOW, PANEL_WIDTH } from '../../contract/panel-width';
import { isOrphan } from '../document/orphan';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { dragEdge } from './edge-drag';
import { keepAttached } from './heal';
import { createPanel, type Panel } from './panel-frame';
import { readLayout, writeLayout } from './panel-layout-store';
import { keepPushed, pushPage } from './push-page';
import { raise } from './raise';

/** How often a page that took back its width is looked for. Milliseconds. */
const WATCH_MS = 1000;

/** A panel over the page, and its layout. */
export type MountedPanel = {
  readonly panel: Panel;
  /** A panel of an earlier version of us still stands in the document. */
  readonly follows: boolean;
  readonly layout: () => PanelLayout;
  /** Draws and remembers a layout. */
  readonly setLayout: (layout: PanelLayout) => void;
  /** Takes everything of ours out of the page. */
  readonly remove: () => void;
};

/** What the mounting tells. */
export type MountOptions = {
  /** The user dragged the panel's edge to this layout. */
  readonly onDragged: (layout: PanelLayout) => void;
  /** The document lost every listener; see heal.ts. */
  readonly onDocumentReplaced: () => void;
};

function drawLayout(panel: Panel, { open, width, mode }: PanelLayout): void {
  const taken = open ? width : PANEL_WIDTH.strip;
  panel.dialog.style.width = `min(${taken}px, ${MOST_OF_WINDOW})`;
  // Only an open panel can be dragged.
  panel.edge.hidden = !open;
  pushPage(mode === 'push' ? taken : 0);
}

/** Keeps the panel in the document and above it; returns what takes it away. */
function keepMounted(panel: Panel, onDocumentReplaced: () => void): () => void {
  const detach = keepAttached({ panel, onAttached: () => raise(panel), onDocumentReplaced });
  const watch = setInterval(() => {
    if (!isOrphan()) keepPushed();
  }, WATCH_MS);
  return () => {
    clearInterval(watch);
    detach();
    pushPage(0);
    panel.host.remove();
  };
}

/** Mounts the panel with the remembered layout of this origin. */
export async function mountPanel({ onDragged, onDocumentReplaced }: MountOptions): Promise<MountedPanel> {
  let layout = await readLayout();
  // The host of a sketch is named, that of a panel is not.
  const follows = !!document.querySelector(`[${HOST_ATTRIBUTE}=""]`);
  const panel = createPanel();
  // Until it is drawn the one before it is seen, pressed and typed in.
  panel.dialog.inert = follows;
  const setLayout = (next: PanelLayout) => {
    layout = next;
    drawLayout(panel, next);
    writeLayout(next);
  };
  dragEdge(panel, (width, isFinal) => {
    const next = { ...layout, width };
    if (!isFinal) {
      drawLayout(panel, next);
      return;
    }
    setLayout(next);
    onDragged(next);
  });
  drawLayout(panel, layout);
  return { panel, follows, layout: () => layout, setLayout, remove: keepMounted(panel, onDocumentReplaced) };
}

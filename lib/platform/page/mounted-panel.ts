/** The panel standing over the page or beside it: mounted once, with the layout of its origin. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import { isOrphan, letOlderPanelGo } from '../document/orphan';
import { HOST_ATTRIBUTE } from '../document/our-hosts';
import { createDrawing } from './drawn-layout';
import { dragEdge } from './edge-drag';
import { keepAttached } from './heal';
import { createPanel, type Panel } from './panel-frame';
import { placeNow, writeLayout } from './panel-layout-store';
import { rootZoom } from './push-page';
import { raise } from './raise';
import { createPageBeside, type PageBeside } from './stand-beside';

/** A panel over the page, and its layout. */
export type MountedPanel = {
  readonly panel: Panel;
  /** A panel of an earlier version of us still stands in the document. */
  readonly follows: boolean;
  readonly layout: () => PanelLayout;
  /** Draws and remembers a layout. */
  readonly setLayout: (layout: PanelLayout) => void;
  /** A key of hers opens the panel, and then she can write; see stand-beside.ts. */
  readonly page: Pick<PageBeside, 'wait' | 'go'>;
  /** Takes everything of ours out of the page. */
  readonly remove: () => void;
};

/** What the mounting tells. */
export type MountOptions = {
  /** Open at once, by a command or with its page: where its strip would stand is not felt, and the page is pushed later. */
  readonly isWaitedFor: () => boolean;
  /** The layout changed in the page: she dragged the panel's edge, or the page did not stand aside. */
  readonly onChanged: (layout: PanelLayout) => void;
  /** The document lost every listener; see heal.ts. */
  readonly onDocumentReplaced: () => void;
  /** The page keeps taking the panel out; see heal.ts. */
  readonly onLost: () => void;
};

type KeepOptions = Pick<MountOptions, 'onDocumentReplaced' | 'onLost'> & {
  /** The window, or the zoom of the page's root, has changed. */
  readonly onWindow: () => void;
  /** The page has become wider or narrower. */
  readonly onEdge: () => void;
  readonly onGone: () => void;
};

/** What a scrollbar, a side bar of the page or its own margin leaves of the window. CSS pixels. */
const pageWidth = (): string =>
  [document.documentElement, document.body].map((part) => part?.offsetWidth).join();

/**
 * Told before the frame is painted: a page that enlarges its root by CSS is never seen to enlarge us, and the strip stands where
 * the page, as narrow as it is now, has room.
 */
function watchSizes({ dialog }: Panel, { onWindow, onEdge }: KeepOptions): () => void {
  let zoom = rootZoom();
  let width = pageWidth();
  const sizes = new ResizeObserver(() => {
    if (isOrphan()) return;
    const [isZoomed, isMoved] = [zoom !== rootZoom(), width !== pageWidth()];
    zoom = rootZoom();
    width = pageWidth();
    if (isZoomed) onWindow();
    else if (isMoved) onEdge();
  });
  sizes.observe(dialog, { box: 'device-pixel-content-box' });
  for (const part of [document.documentElement, document.body]) if (part) sizes.observe(part);
  return () => sizes.disconnect();
}

/** Keeps the panel in the document and above it; returns what takes it away. */
function keepMounted(panel: Panel, options: KeepOptions): () => void {
  const listening = new AbortController();
  const { onDocumentReplaced, onWindow, onGone } = options;
  const onLost = () => {
    onGone();
    options.onLost();
  };
  const detach = keepAttached({ panel, onAttached: () => raise(panel), onLost, onDocumentReplaced });
  const unwatchSizes = watchSizes(panel, options);
  addEventListener('resize', ({ isTrusted }) => isTrusted && onWindow(), { signal: listening.signal });
  return () => {
    listening.abort();
    unwatchSizes();
    detach();
    onGone();
    panel.host.remove();
  };
}

/** Builds the panel, and looks whether it follows one that has something to hand on; any other goes. */
function createStanding(): Pick<MountedPanel, 'panel' | 'follows'> {
  // The host of a sketch is named, that of a panel with its frame is not.
  const follows = !!document.querySelector(`[${HOST_ATTRIBUTE}=""]`);
  const panel = createPanel();
  // Until it is drawn the one before it is seen, pressed and typed in.
  panel.dialog.inert = follows;
  if (follows) panel.start();
  else letOlderPanelGo();
  return { panel, follows };
}

/** Mounts the panel as it is remembered for this origin. */
export function mountPanel(
  remembered: PanelLayout,
  { isWaitedFor, onChanged, ...heard }: MountOptions,
): MountedPanel {
  let layout = remembered;
  let refusedAt = placeNow();
  const { panel, follows } = createStanding();
  const beside = createPageBeside(panel, () => {
    layout = { ...layout, isRefused: true };
    refusedAt = placeNow();
    writeLayout(layout);
    onChanged(layout);
  });
  const drawing = createDrawing(panel, beside, () => layout);
  const draw = (next: PanelLayout) => {
    drawing.draw(next);
    const { open, mode, isRefused, width } = next;
    beside.leave(open && mode === 'push' && !isRefused ? width : 0);
  };
  const setLayout = (next: PanelLayout) => {
    // Asked for again by her hand, or where the page may have changed since, it is tried again.
    const { isRefused, ...asked } = next;
    layout = isRefused && refusedAt === placeNow() ? next : asked;
    if (isRefused && !layout.isRefused) onChanged(layout);
    draw(layout);
    writeLayout(layout);
  };
  dragEdge(panel, (width, isFinal) => {
    const next = { ...layout, width };
    if (!isFinal) return draw(next);
    setLayout(next);
    onChanged(next);
  });
  if (isWaitedFor()) beside.wait();
  if (layout.open || !isWaitedFor()) draw(layout);
  const remove = keepMounted(panel, {
    ...heard,
    onWindow: () => {
      drawing.draw(layout);
      beside.again();
    },
    onEdge: drawing.onEdge,
    onGone: () => {
      beside.leave(0);
      drawing.stop();
    },
  });
  return { panel, follows, layout: () => layout, setLayout, page: beside, remove };
}

/**
 * Over a document that loads masked, until the worker's own sheet is there: the packaged one is of the author's origin,
 * over which a style attribute, or a shadow tree on the body, can win. Runs in the page, isolated world.
 */
import { claimHost } from '../../document/our-hosts';

// Within a shadow tree « important » wins over all that the page says of the host.
const SHEET = [
  ':host{all:initial!important;display:block!important}',
  'div{all:initial;display:block;position:fixed;inset:0;width:100%;height:100%;color:#f1f4f7;background:#f1f4f7}',
  '@media (prefers-color-scheme:dark){div{color:#1c2025;background:#1c2025}}',
  // Its size is told after the page's last script for a frame, before that frame is painted.
  'i{all:initial;position:fixed;width:1px}',
  '@media print{div{display:none}}',
].join('');

/**
 * A letter in the cover's own colour: until a page that has just come draws one, the browser leaves the last frame of the
 * page before on the screen, for up to half a second (Chromium 156, November 2026).
 */
const LETTER = '·';

/** Named, so that it is not taken for the panel of a version before. */
const NAME = 'cover';

/** Brings the cover above whatever the page opened meanwhile. */
type Cover = { readonly host: HTMLElement; readonly raise: () => void; readonly strut: HTMLElement };

function createCover(): Cover {
  const host = document.createElement('div');
  claimHost(host, NAME);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.textContent = LETTER;
  const strut = document.createElement('i');
  root.append(cover, strut);
  const raise = () => {
    if (host.parentNode !== document.documentElement) document.documentElement?.append(host);
    if (!host.isConnected) return;
    // What was shown last stands on top.
    if (cover.matches(':popover-open')) cover.hidePopover();
    cover.showPopover();
  };
  return { host, raise, strut };
}

/**
 * Raises the cover before each frame: with the page's own scripts for it, and once more after the last of them, when the
 * browser has laid the frame out and tells of sizes. Returns what ends it.
 */
function raiseInEachFrame({ raise, strut }: Cover): () => void {
  const afterLayout = new ResizeObserver(raise);
  afterLayout.observe(strut);
  let height = 0;
  let next = 0;
  const onFrame = () => {
    raise();
    height = 1 - height;
    strut.style.height = `${height}px`;
    next = requestAnimationFrame(onFrame);
  };
  next = requestAnimationFrame(onFrame);
  return () => {
    afterLayout.disconnect();
    cancelAnimationFrame(next);
  };
}

/** A document of another kind has no room for a cover: its root is hidden by its own attribute, which comes back. */
function hideRoot(root: Element): () => void {
  const style = root.getAttribute('style');
  root.setAttribute('style', 'opacity:0!important;visibility:hidden!important');
  return () => (style === null ? root.removeAttribute('style') : root.setAttribute('style', style));
}

/** Covers the document; put back before the next frame when the page takes it away. Returns what takes it away for good. */
export function coverFirstFrames(): () => void {
  const { documentElement: root } = document;
  if (root && !(root instanceof HTMLElement)) return hideRoot(root);
  const cover = createCover();
  const observer = new MutationObserver(() => watch());
  const watch = () => {
    cover.raise();
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  };
  watch();
  const stop = raiseInEachFrame(cover);
  return () => {
    stop();
    observer.disconnect();
    cover.host.remove();
  };
}

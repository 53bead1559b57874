/** Our element over the masked page: the sketch, and the one row that a held key shows. Runs in the page, isolated world. */
import { claimHost } from '../document/our-hosts';

// Within a shadow tree « important » wins over all that the page says of the host, in its own style attribute too:
// https://drafts.csswg.org/css-cascade-5/#cascade-context
// Printed, the masked <html> around it has no box.
const SHEET = [
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;z-index:2147483646!important;contain:strict!important}',
  'canvas{position:absolute;inset:0;width:100%;height:100%}',
  'p{position:absolute;margin:0;padding:8px 12px;max-width:420px;max-height:60vh;overflow:auto;white-space:pre-line;font:14px/1.4 system-ui,sans-serif;color:CanvasText;background:Canvas;color-scheme:light dark;border:2px solid #1f4e79;border-radius:8px}',
  '[hidden]{display:none}',
].join('');

export type SketchHost = {
  readonly canvas: HTMLCanvasElement;
  /** Shows one row's text beside a point of the window; null hides it. */
  readonly showRow: (row: { readonly text: string; readonly x: number; readonly y: number } | null) => void;
  readonly setDrawn: (drawn: boolean) => void;
  readonly remove: () => void;
};

/** Room kept to the right and below, so that the row stays in the window. CSS pixels. */
const ROOM = { right: 430, bottom: 120 };

export function createSketchHost(): SketchHost {
  const host = document.createElement('div');
  // Named, so that it is not taken for the panel of a version before.
  claimHost(host, 'sketch');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is not subject to the page's content security policy; a <style> would be (Chromium 156,
  // November 2026).
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const canvas = document.createElement('canvas');
  const row = document.createElement('p');
  canvas.hidden = true;
  row.hidden = true;
  root.append(canvas, row);
  /** In the page only while there is something to see; put back if the page took it away. */
  const attach = () => {
    if (canvas.hidden && row.hidden) return host.remove();
    if (host.parentNode !== document.documentElement) document.documentElement?.append(host);
  };
  return {
    canvas,
    setDrawn: (drawn) => {
      canvas.hidden = !drawn;
      attach();
    },
    showRow: (shown) => {
      row.hidden = shown === null;
      row.textContent = shown?.text ?? '';
      row.style.left = `${Math.max(8, Math.min(shown?.x ?? 0, innerWidth - ROOM.right))}px`;
      row.style.top = `${Math.max(8, Math.min(shown?.y ?? 0, innerHeight - ROOM.bottom))}px`;
      attach();
    },
    remove: () => host.remove(),
  };
}

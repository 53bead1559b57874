/** The panel's elements over the page: host on <html>, closed shadow root, popover dialog, frame. Runs in the page, isolated world. */
import { PANEL_WIDTH } from '../../domain/panel-width';
import { claimHost } from './our-hosts';

/** Inline and important: no rule of the page can move, hide or paint the host. */
export const HOST_STYLE =
  'all:initial!important;display:block!important;width:0!important;height:0!important';

const SHEET = [
  `dialog{all:initial;position:fixed;inset:0 0 0 auto;height:100dvh;display:block;z-index:2147483647;background:Canvas;color-scheme:light dark;box-shadow:-1px 0 6px #0003}`,
  // Not hidden: a hidden frame is not drawn, and would show itself late.
  '[inert]{opacity:0}',
  'dialog::backdrop{display:none}',
  'iframe{all:initial;display:block;width:100%;height:100%;color-scheme:light dark}',
  'i{position:absolute;inset:0 auto 0 0;width:6px;cursor:ew-resize;touch-action:none}',
  'i[hidden]{display:none}',
  '@media print{dialog{display:none!important}}',
].join('');

/** One mounted panel. */
export type Panel = {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  /** Left edge, to be dragged. */
  readonly edge: HTMLElement;
  /** Only our own frame knows it, by its address: it proves to the port who is calling. */
  readonly nonce: string;
};

/** Builds the elements without attaching them. */
export function createPanel(): Panel {
  const host = document.createElement('div');
  claimHost(host);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is not subject to the page's content security policy; a <style> would be.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement('dialog');
  dialog.popover = 'manual';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const frame = document.createElement('iframe');
  frame.allow = 'clipboard-write';
  const nonce = crypto.randomUUID();
  frame.src = `${chrome.runtime.getURL('sidebar.html')}#${nonce}`;
  const edge = document.createElement('i');
  dialog.append(frame, edge);
  root.append(dialog);
  return { host, dialog, frame, edge, nonce };
}

/** Sets the width in CSS pixels; the edge can only be dragged when the panel is open. */
export function drawWidth(panel: Panel, width: number, open: boolean): void {
  panel.dialog.style.width = `${open ? width : PANEL_WIDTH.strip}px`;
  panel.edge.hidden = !open;
}

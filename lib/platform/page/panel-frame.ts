/** The panel's elements over the page: host on <html>, closed shadow root, popover dialog, frame. Runs in the page, isolated world. */
import { claimHost } from '../document/our-hosts';

/** Inline and important: no rule of the page can move, hide or paint the host. */
export const HOST_STYLE =
  'all:initial!important;display:block!important;width:0!important;height:0!important';

const SHEET = [
  'dialog,iframe{all:initial;display:block;color-scheme:light dark}',
  'dialog{position:fixed;inset:0 0 0 auto;height:100dvh;background:Canvas;box-shadow:-1px 0 6px #0003}',
  // Not hidden: a hidden frame is not drawn, and would show itself late (Chromium 156, November 2026). The edge has no
  // paint, and is then no cover either.
  'i,[inert]{opacity:0}',
  'iframe{width:100%;height:100%}',
  'i{position:absolute;inset:0 auto 0 0;width:6px;cursor:ew-resize;touch-action:none}',
  // Drawn, or it could not have the keyboard; nothing of it is seen.
  'textarea{all:initial;position:absolute;width:1px;height:1px;opacity:0;pointer-events:none}',
  'i[hidden],dialog::backdrop{display:none}',
  '@media print{dialog{display:none!important}}',
].join('');

/** One mounted panel. */
export type Panel = {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  /** Left edge, to be dragged. */
  readonly edge: HTMLElement;
  /** Holds the keyboard, accents and input methods included, while the frame does not listen. */
  readonly catcher: HTMLTextAreaElement;
  /** What of ours the keyboard belongs to now. */
  readonly aim: { current: HTMLElement };
  /** What of ours has the focus; null when something else has. */
  readonly focused: () => Element | null;
  /** Only our own frame knows it, by its address: it proves to the port who is calling. */
  readonly nonce: string;
};

/** Builds the elements without attaching them. */
export function createPanel(): Panel {
  const make = document.createElement.bind(document);
  const host = make('div');
  claimHost(host);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is not subject to the page's content security policy; a <style> would be (Chromium 156,
  // November 2026).
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets = [sheet];
  const dialog = make('dialog');
  dialog.popover = 'manual';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const frame = make('iframe');
  frame.allow = 'clipboard-write';
  const nonce = crypto.randomUUID();
  frame.src = `${chrome.runtime.getURL('sidebar.html')}#${nonce}`;
  const edge = make('i');
  const catcher = make('textarea');
  catcher.tabIndex = -1;
  // First: what is shown as a dialog gives its first element the focus.
  dialog.append(catcher, frame, edge);
  root.append(dialog);
  const focused = () => (document.activeElement === host ? root.activeElement : null);
  return { host, dialog, frame, edge, catcher, aim: { current: frame }, focused, nonce };
}

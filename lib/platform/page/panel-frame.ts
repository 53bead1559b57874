/** The panel's elements over the page: host on <html>, closed shadow root, popover dialog, frame once it is wanted. Runs in the page, isolated world. */
import { claimHost } from '../document/our-hosts';
import { createHandle, createHost, HANDLE_SHEET, panelAddress } from './handle';
import { UNFELT } from './strip/strip-place';

const SHEET = [
  'dialog,iframe{all:initial;display:block;color-scheme:light dark}',
  'dialog{position:fixed;inset:0 0 0 auto;height:100dvh;background:Canvas;box-shadow:-1px 0 6px #0003}',
  // Not hidden: a hidden frame is not drawn, and would show itself late (Chromium 156, November 2026). The edge has no
  // paint, and is then no cover either.
  'i,[inert]{opacity:0}',
  'iframe{width:100%;height:100%}',
  HANDLE_SHEET,
  'i{position:absolute;inset:0 auto 0 0;width:6px;cursor:ew-resize;touch-action:none}',
  // Drawn, or it could not have the keyboard; nothing of it is seen.
  'textarea{all:initial;position:absolute;width:1px;height:1px;opacity:0;pointer-events:none}',
  '[hidden],dialog::backdrop{display:none}',
  `[${UNFELT}],[${UNFELT}] *{pointer-events:none!important}`,
  '@media print{dialog{display:none!important}}',
].join('');

/** One mounted panel. */
export type Panel = {
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  readonly frame: HTMLIFrameElement;
  /** What stands for a closed panel whose frame is not made, and over one that is not drawn yet. */
  readonly handle: HTMLElement;
  /** Makes the frame, which starts a process of our own; nothing the second time. */
  readonly start: () => void;
  readonly isStarted: () => boolean;
  /** A frame of the version that came meanwhile looks whether its worker lives, which ours cannot; see update-watch.ts. */
  readonly findUpdate: () => void;
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

/** True on the sites of the package; on one that she added only the changing address is open to the page. */
const isPackaged = (): boolean =>
  `${chrome.runtime.getManifest().host_permissions}`.includes(`//${location.hostname}/`);

/** Builds the elements without attaching them. */
export function createPanel(): Panel {
  const make = document.createElement.bind(document);
  const { host, root } = createHost(SHEET);
  const dialog = make('dialog');
  dialog.popover = 'manual';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  const frame = make('iframe');
  frame.allow = 'clipboard-write';
  const nonce = crypto.randomUUID();
  frame.src = `${isPackaged() ? panelAddress() : chrome.runtime.getURL('sidebar.html')}#${nonce}`;
  const edge = make('i');
  const catcher = make('textarea');
  catcher.tabIndex = -1;
  // A screen reader in the page says each of them on the way in; the product's name needs no language.
  dialog.ariaLabel = catcher.ariaLabel = frame.title = 'Décroché';
  const handle = createHandle();
  // First: what is shown as a dialog gives its first element the focus.
  dialog.append(catcher, handle, edge);
  root.append(dialog);
  const isStarted = () => frame.parentNode !== null;
  const start = () => {
    if (isStarted()) return;
    claimHost(host);
    catcher.after(frame);
  };
  const focused = () => (document.activeElement === host ? root.activeElement : null);
  const findUpdate = () => {
    const look = make('iframe');
    look.hidden = true;
    look.src = frame.src;
    dialog.append(look);
  };
  const elements = { host, dialog, frame, handle, edge, catcher };
  return { ...elements, start, isStarted, findUpdate, aim: { current: frame }, focused, nonce };
}

/** What stands for a panel that nobody has called: a button at the window's edge, and no process of ours. Runs in the page, isolated world. */
import { isOrphan } from '../document/orphan';
import { claimHost } from '../document/our-hosts';
import { findPlace } from './handle-place';

/** Inline and important: no rule of the page can move, hide or paint the host. */
export const HOST_STYLE =
  'all:initial!important;display:block!important;width:0!important;height:0!important';

/** By this name the host of a panel without its frame is told from one that has something to hand on. */
export const UNSTARTED = 'strip';

export const HANDLE_SHEET =
  'button{all:initial;position:absolute;inset:0;box-sizing:border-box;overflow:hidden;cursor:pointer;background:Canvas;border-left:1px solid GrayText;color:ButtonText;font:24px/40px sans-serif;text-align:center}button:is(:hover,:focus-visible){background:ButtonFace}';

const SHEET = `div{all:initial;color-scheme:light dark;position:fixed;right:0;z-index:2147483647;box-shadow:-1px 0 6px #0003}${HANDLE_SHEET}@media print{div{display:none}}`;

/** By our id: on sites of the package the panel has no address that changes with each start. */
export const panelAddress = (): string => `${chrome.runtime.getURL('')}sidebar.html`;

/** Opens the panel, like the first button of its strip. */
export function createHandle(): HTMLElement {
  const handle = document.createElement('button');
  handle.type = 'button';
  const words = chrome.i18n.getMessage('openPanel');
  handle.title = `${words} (Alt+C)`;
  handle.setAttribute('aria-label', words);
  handle.textContent = '«';
  return handle;
}

/** Her hand on what stands for the panel makes it ready, her press opens it. */
export function startOnHand(handle: HTMLElement, wish: (one: 'ready' | 'open') => void): void {
  for (const type of ['pointerenter', 'focus']) handle.addEventListener(type, () => wish('ready'));
  const press = ({ isTrusted, button }: MouseEvent) =>
    isTrusted && button === 0 && !isOrphan() && wish('open');
  // As she presses: the panel may be drawn, and the handle gone, before she lets go. A key makes a click alone.
  for (const type of ['pointerdown', 'click'] as const) handle.addEventListener(type, press);
}

/** A host of ours with a closed tree in it; a constructed sheet is not subject to the page's content security policy, and a <style> would be (Chromium 156, November 2026). */
export function createHost(css: string): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  claimHost(host, UNSTARTED);
  host.style.cssText = HOST_STYLE;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { host, root };
}

/** A page that takes the handle out so often wins; her key opens the panel all the same. */
const MOST_RETURNS = 9;

/** The handle in the page; `wish` hears her hand on it. */
export function standForPanel(wish: (one: 'ready' | 'open') => void) {
  const box = document.createElement('div');
  // An orphan cannot ask for it any more.
  const ours = panelAddress();
  let host: HTMLElement | null = null;
  let returns = 0;
  const build = () => {
    const made = createHost(SHEET);
    const handle = createHandle();
    startOnHand(handle, wish);
    box.append(handle);
    made.root.append(box);
    return made.host;
  };
  const draw = () => {
    box.style.cssText = findPlace();
    host ??= build();
    document.documentElement.append(host);
  };
  return {
    draw,
    /** Draws it again where the page has taken it out, or put a document in the place of this; not while there is none. */
    keep: () => {
      if (host?.isConnected === false && document.documentElement && returns++ < MOST_RETURNS) draw();
    },
    remove: () => host?.remove(),
    /** A frame of the version that came meanwhile looks whether its worker lives, which ours cannot; see update-watch.ts. */
    findUpdate: () => {
      const look = document.createElement('iframe');
      look.hidden = true;
      look.src = ours;
      box.append(look);
    },
  };
}

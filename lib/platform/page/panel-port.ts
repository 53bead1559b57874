/** The page's end of the port to its panel. Runs in the page, isolated world. */

import type * as z from 'zod/mini';
import type { PageToPanel, PanelToPage } from '../../contract/wire';
import { toLayout } from './panel-layout-store';
import { POINTING_KEY } from './pointing/pointing-key';

/** What the page says to its panel. */
export type ToPanel = z.infer<typeof PageToPanel>;

/** What the page does with its port. */
export type PanelPortOptions = {
  /** The nonce given to our own frame. */
  readonly nonce: string;
  /** Our own panel is on the line: greet it. */
  readonly onOpen: () => void;
  readonly onMessage: (message: PanelToPage) => void;
};

/** Says things to the panel; what cannot be delivered is dropped, since the panel asks again when it starts. */
export type PanelPort = { readonly post: (message: ToPanel) => void; readonly isOpen: () => boolean };

/** Reads one message of the panel by hand; null when it is none that we know. */
export function parsePanelMessage(raw: unknown): PanelToPage | null {
  const { type, id, text, caretFromEnd, layout }: Partial<Record<string, unknown>> = Object(raw);
  switch (type) {
    case 'returnFocus':
    case 'focusLost':
    case 'raise':
    case 'stir':
    case 'takeFocus':
    case 'shown':
    case 'expectFocus':
    case 'tookOver':
    case 'listening':
      return { type };
    case 'arrived':
      return typeof id === 'number' ? { type, id } : null;
    case 'setLayout':
      return { type, layout: toLayout(layout) };
    case 'insert':
      if (typeof id !== 'number' || typeof text !== 'string') return null;
      return { type, id, text, caretFromEnd: typeof caretFromEnd === 'number' ? caretFromEnd : 0 };
    default:
      return null;
  }
}

/** Waits for the panel: only a frame of ours that knows the nonce is answered. */
export function openPanelPort({ nonce, onOpen, onMessage }: PanelPortOptions): PanelPort {
  let current: chrome.runtime.Port | null = null;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === POINTING_KEY) return;
    if (port.name !== nonce || port.sender?.id !== chrome.runtime.id) {
      port.disconnect();
      return;
    }
    current = port;
    port.onMessage.addListener((raw: unknown) => {
      const message = parsePanelMessage(raw);
      if (message) onMessage(message);
    });
    port.onDisconnect.addListener(() => {
      if (current === port) current = null;
    });
    onOpen();
  });
  return { post: (message) => current?.postMessage(message), isOpen: () => current !== null };
}

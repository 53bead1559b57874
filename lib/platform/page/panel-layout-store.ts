/** How the panel stands over this origin, remembered in chrome.storage.local. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import { PANEL_WIDTH } from '../../contract/panel-width';
import { isOrphan } from '../document/orphan';
import { clampWidth } from './edge-drag';

const key = (): string => `layout:${location.origin}`;

/**
 * Reads a layout by hand (the page script carries no schema library): whatever makes no sense becomes what a panel
 * starts with, a strip over the page.
 */
export function toLayout(raw: unknown): PanelLayout {
  const { open, width, mode }: Partial<Record<string, unknown>> = Object(raw);
  return {
    open: open === true,
    width: clampWidth(Number(width) || PANEL_WIDTH.initial),
    mode: mode === 'push' ? mode : 'overlay',
  };
}

/** The remembered layout, else a strip. The worker seeds each site's own mode at installation. */
export async function readLayout(): Promise<PanelLayout> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(key());
  return toLayout(stored[key()]);
}

/** Remembers the layout for the next load of this origin; a refused write only costs the memory of a width. */
export function writeLayout(layout: PanelLayout): void {
  if (isOrphan()) return;
  chrome.storage.local.set({ [key()]: layout }).catch(() => undefined);
}

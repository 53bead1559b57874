/** How the panel stands over this origin, remembered in chrome.storage.local. Runs in the page, isolated world. */
import type { PanelLayout } from '../../contract/panel-layout';
import { PANEL_WIDTH } from '../../contract/panel-width';
import { isOrphan } from '../document/orphan';
import { clampWidth } from './edge-drag';

const key = (): string => `layout:${location.origin}`;

/**
 * Reads a layout by hand (the page script carries no schema library): whatever makes no sense becomes what a panel
 * starts with, a strip, and open beside the page.
 */
export function toLayout(raw: unknown): PanelLayout {
  const { open, width, mode, isChosen, isRefused }: Partial<Record<string, unknown>> = Object(raw);
  return {
    open: open === true,
    width: clampWidth(Number(width) || PANEL_WIDTH.initial),
    mode: mode === 'overlay' ? mode : 'push',
    ...(isChosen === true && { isChosen }),
    ...(isRefused === true && { isRefused }),
  };
}

/**
 * The remembered layout, else a strip. « Over the page » was once everybody's, chosen or not: it counts where it was
 * chosen, by her or by the site's row (the worker seeds that one at installation).
 */
export async function readLayout(): Promise<PanelLayout> {
  const stored: Record<string, unknown> = await chrome.storage.local.get(key());
  const layout = toLayout(stored[key()]);
  return layout.isChosen ? layout : { ...layout, mode: 'push' };
}

/**
 * Remembers the layout for the next load of this origin; a refused write only costs the memory of a width. What a page
 * refused is tried anew at its next load: another page of the site may well stand aside.
 */
export function writeLayout({ isRefused: _, ...layout }: PanelLayout): void {
  if (isOrphan()) return;
  chrome.storage.local.set({ [key()]: layout }).catch(() => undefined);
}

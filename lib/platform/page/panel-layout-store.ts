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
 * What decides whether a page can be pushed, as far as it is known beforehand: the width of the window and the part of
 * the site. For this document's memory only: an address may name a patient, and even a sum of it confirms a guess.
 */
export const placeNow = (): string => `${innerWidth} ${location.pathname.split('/')[1]}`;

/**
 * The remembered layout, else a strip. « Over the page » was once everybody's, chosen or not: it counts where it was
 * chosen, by her or by the site's row (the worker seeds that one at installation). What refused once at this width is
 * not tried at each load.
 */
export async function readLayout(): Promise<PanelLayout> {
  // What cannot be read costs her the layout, and not the panel.
  const { [key()]: stored }: Record<string, unknown> = await chrome.storage.local
    .get(key())
    .catch(() => ({}));
  const layout = toLayout(stored);
  const isRefused = Object(stored).refusedAt === innerWidth;
  return { ...layout, mode: layout.isChosen ? layout.mode : 'push', ...(isRefused && { isRefused }) };
}

/** Remembers the layout for the next load of this origin; a refused write only costs the memory of a width. */
export function writeLayout({ isRefused, ...layout }: PanelLayout): void {
  if (isOrphan()) return;
  const stored = { ...layout, ...(isRefused && { refusedAt: innerWidth }) };
  chrome.storage.local.set({ [key()]: stored }).catch(() => undefined);
}

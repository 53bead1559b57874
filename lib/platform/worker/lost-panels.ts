/**
 * Tabs whose page keeps taking the panel out. In the worker's memory, since the side panel opens only before any
 * `await`; the page script tells again before each key of hers that may be a command, so a stopped worker knows too.
 * Runs in the worker.
 */
import type { Tab } from '../browser/web-extension';

const lost = new Set<number>();

/** The page took the panel out for good, or is being left. */
export function notePanel(tabId: number | undefined, isLost: boolean): void {
  if (tabId === undefined) return;
  if (isLost) lost.add(tabId);
  else lost.delete(tabId);
}

/** True where the panel can stand beside the page only, in the browser's own side panel. */
export const hasLostPanel = ({ id }: Tab): boolean => id !== undefined && lost.has(id);

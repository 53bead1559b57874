/**
 * Notices that the extension was updated under this panel and that no other panel took its place. The browser may start the
 * new version's worker without knowing it: then it refuses all that the worker asks (« No SW »), wakes it for nothing, and
 * only another reload ends that (Chromium 156, November 2026). An old panel may ask for none; a frame of ours in it,
 * which is of the new version, may.
 * Runs in the panel's frame.
 */
import { browser } from '../browser/web-extension';
import { isOrphan } from '../document/orphan';
import { areScriptsGiven } from '../worker/page-scripts';

/** When the new version is made to look at its worker. Milliseconds. */
const LOOK_MS = [2000, 6000];
/** A worker that just started gives the scripts within this time, also if another tab's panel reloaded first. Milliseconds. */
const GIVEN_WITHIN_MS = 1500;

/** An update brings its own panel within a second or two, and waits for a pause of her typing; past this none will come. Milliseconds. */
const PATIENCE_MS = 8000;

/** A frame loads anew each time it is put in. */
function createWorkerCheck(): () => void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.src = location.pathname;
  return () => document.body.append(frame);
}

/** To be called now and then; calls `tell` once, when the page must be loaded anew to get the new version. */
export function watchUpdate(tell: () => void): () => void {
  const look = createWorkerCheck();
  const looks = [...LOOK_MS];
  let orphanedAt: number | null = null;
  let isTold = false;
  return () => {
    if (isTold || !isOrphan()) return;
    orphanedAt ??= performance.now();
    const alone = performance.now() - orphanedAt;
    if (looks[0] !== undefined && alone >= looks[0]) {
      looks.shift();
      look();
    }
    if (alone < PATIENCE_MS) return;
    isTold = true;
    tell();
  };
}

/** True in the frame that an old panel put in: no page's document lets a frame of ours see what holds it. */
export const isWorkerCheck = (): boolean => window.frameElement !== null;

/** The new version's look: begins its life again when its worker is unknown to the browser. */
export async function checkWorker(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, GIVEN_WITHIN_MS));
  if (!isOrphan() && !(await areScriptsGiven())) browser.runtime.reload();
}

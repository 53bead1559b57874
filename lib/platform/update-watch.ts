/** Notices that the extension was updated under this panel and that no other panel took its place. Runs in the panel's frame. */
import { isOrphan } from './page/orphan';

/** An update brings its own panel within a second or two, and waits for a pause of her typing; past this none will come. Milliseconds. */
const PATIENCE_MS = 8000;

/** To be called now and then; calls `tell` once, when the page must be loaded anew to get the new version. */
export function watchUpdate(tell: () => void): () => void {
  let orphanedAt: number | null = null;
  let isTold = false;
  return () => {
    if (isTold || !isOrphan()) return;
    orphanedAt ??= performance.now();
    if (performance.now() - orphanedAt < PATIENCE_MS) return;
    isTold = true;
    tell();
  };
}

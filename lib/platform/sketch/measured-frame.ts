/** One look at the layout of a hidden body, between two paints. Runs in the page, isolated world. */
import { setMeasuring } from '../mask/sheet/layout-attributes';

/**
 * Lays the body out once, lets the page's own size observers hear of it, calls `look`, and skips the body again before
 * anything is painted: size observers run between layout and paint (https://drafts.csswg.org/resize-observer/).
 * Calendars that measure themselves stand wrong
 * otherwise in a page that was loaded masked. Resolves after the look, with the milliseconds that it all took; rejects where
 * the look failed.
 */
export function inMeasuredFrame(look: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      // A page that writes itself anew is for a moment without a root.
      if (!document.documentElement) return resolve(0);
      const from = performance.now();
      const end = () => {
        observer.disconnect();
        setMeasuring(false);
        resolve(performance.now() - from);
      };
      const observer = new ResizeObserver(() => {
        try {
          look();
        } catch (error) {
          reject(error);
        } finally {
          end();
        }
      });
      setMeasuring(true);
      // <html> and not <body>: what has no size is never reported.
      observer.observe(document.documentElement);
      // A document without a box at all, as while it prints, is not reported either.
      requestAnimationFrame(end);
    });
  });
}

/**
 * Windows that a page keeps above all others (picture in picture): no sheet reaches them, so they are shut while masked.
 * Runs in the page, isolated world.
 */

/** The DOM's types do not know it yet. */
type Detached = EventTarget & { readonly window: Window | null };

/** Shuts what the page has open, and what it opens; returns what lets it open such windows again. */
export function shutDetached(): () => void {
  const detached: Detached | undefined = Reflect.get(globalThis, 'documentPictureInPicture');
  const listening = new AbortController();
  const shut = () => {
    detached?.window?.close();
    if (document.pictureInPictureElement) void document.exitPictureInPicture().catch(() => undefined);
  };
  detached?.addEventListener('enter', shut, { signal: listening.signal });
  addEventListener('enterpictureinpicture', shut, { capture: true, signal: listening.signal });
  shut();
  return () => listening.abort();
}

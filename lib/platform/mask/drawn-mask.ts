/** Says, asked by the worker or at its start, when a frame of this page was painted in which nothing personal is left. Runs in extension pages. */
import { DrawnAsked, type WorkerRequest } from '../../contract/requests';
import { browser, type MessageSender } from '../browser/web-extension';
import { isMaskOn } from './mask-setting';
import { isInFront } from './tabs/tabs-in-sight';

/** Without any frame for so long, and not because it is busy, the page draws none: it stands nowhere. Milliseconds. */
const UNDRAWN_MS = 3000;

/** The page and each of its views says by this attribute whether it is masked. */
const isDrawnMasked = (): boolean => document.querySelector('[data-masked="false"]') === null;

/** Resolves once nothing is left unmasked. Without a clock: those of a page behind others strike once a second at most. */
const whenDrawnMasked = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isDrawnMasked()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { attributeFilter: ['data-masked'], childList: true, subtree: true });
    look();
  });

/** One frame, styled, laid out and painted. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    // A message sent from an animation frame arrives once that frame is styled, laid out and painted.
    requestAnimationFrame(() => port2.postMessage(null));
    document.addEventListener('visibilitychange', resolve, { once: true });
    setTimeout(resolve, UNDRAWN_MS);
  });

/** Behind others no frame is drawn. The browser's side panel is in no tab. */
async function isSeen(): Promise<boolean> {
  if (document.visibilityState === 'hidden') return false;
  const tab = await browser.tabs.getCurrent();
  return tab === undefined || isInFront(tab);
}

/** Answers from now on. What has no view that follows the mask (`isFollowed`) has nothing that it would hide. */
export function answerDrawn(isFollowed: () => boolean): void {
  const tellWhenDrawn = async () => {
    do {
      if (isFollowed()) await whenDrawnMasked();
      if (await isSeen()) await nextFrame();
    } while (isFollowed() && !isDrawnMasked());
    await browser.runtime.sendMessage<WorkerRequest>({ type: 'mask.drawn' });
  };
  const tell = () => void tellWhenDrawn().catch(() => undefined);
  browser.runtime.onMessage.addListener((raw: unknown, { id }: MessageSender) => {
    if (id === browser.runtime.id && DrawnAsked.safeParse(raw).success) tell();
  });
  // Asked before it could hear, it is waited for.
  void isMaskOn().then((on) => on && tell());
}

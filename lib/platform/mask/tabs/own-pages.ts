/**
 * Our own pages and panels under the mask: each draws it by itself and says when that frame was painted (drawn-mask.ts). One that
 * has not said so in time is named like any tab. Runs in the worker.
 */
import type { DrawnAsked } from '../../../contract/requests';
import { browser, type MessageSender } from '../../browser/web-extension';
import { deadline, type Masking } from '../mask-proof';
import { isShown } from './tabs-in-sight';

/**
 * The others hold no script that would answer, and nothing personal. What is just being loaded has an empty address (Chromium 156,
 * November 2026): it follows the setting before it draws.
 */
const ANSWERING = /^[^?#]*\/(?!cover)[^/?#]*\.html/;
/** How often a page that does not answer is asked again, if it is still open. Milliseconds. */
const LOOK_MS = 1000;

/** One of our pages, or a panel; the browser's side panel is in no tab. */
type OwnPage = { readonly documentId: string; readonly tabId: number };

/** An event by the name of its document: whoever waits for it hears it, were there two. */
const drawnPages = new EventTarget();

/** Those that are open. */
async function openPages(): Promise<OwnPage[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB', 'SIDE_PANEL'] });
  return contexts.flatMap(({ documentId, tabId, documentUrl = '' }) =>
    documentId !== undefined && ANSWERING.test(documentUrl) ? [{ documentId, tabId }] : [],
  );
}

/** When nobody can tell, it is waited for as well. */
const isStillOpen = ({ documentId }: OwnPage): Promise<boolean> =>
  openPages().then(
    (pages) => pages.some((page) => page.documentId === documentId),
    () => true,
  );

/** A page of ours says that it was painted masked. */
export function noteDrawn({ documentId = '' }: MessageSender): void {
  drawnPages.dispatchEvent(new Event(documentId));
}

const whenDrawn = ({ documentId }: OwnPage): Promise<unknown> =>
  new Promise((resolve) => drawnPages.addEventListener(documentId, resolve, { once: true }));

/** Refused where nobody listens. */
const ask = (): void =>
  void browser.runtime.sendMessage<DrawnAsked>({ type: 'mask.drawn.asked' }).catch(() => undefined);

/** Asks again, as a word may be lost on a busy machine, until it is closed, which nobody tells. */
async function askUntilClosed(page: OwnPage, isOver: () => boolean): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    if (isOver() || !(await isStillOpen(page))) return;
    ask();
  }
}

const isPageShown = async ({ tabId }: OwnPage): Promise<boolean> =>
  tabId < 0 || isShown(await browser.tabs.get(tabId));

/** Resolves when it was painted masked, or after its deadline, when it is named. */
async function proveOne(page: OwnPage, { isCurrent, silent }: Masking): Promise<void> {
  let isOver = false;
  const drawn = whenDrawn(page).then(() => {
    isOver = true;
  });
  await Promise.race([drawn, deadline()]);
  const shown = !isOver && (await isPageShown(page));
  if (isOver || !isCurrent()) return;
  silent.add(page.documentId, { site: '', isShown: shown, isCovered: false, why: 'ours' });
  const closed = askUntilClosed(page, () => isOver || !isCurrent());
  void Promise.race([drawn, closed]).then(() => silent.delete(page.documentId));
}

/** Asks each of them; resolves after their deadline at the latest. The setting must say by then that they are masked. */
export async function maskOwnPages(masking: Masking): Promise<void> {
  // A browser that does not tell which are open (Firefox 140, November 2026) has none named.
  const pages = await openPages().catch(() => []);
  const proofs = pages.map((page) => proveOne(page, masking).catch(() => undefined));
  if (pages.length > 0) ask();
  await Promise.all(proofs);
}

/**
 * A tab until a masked frame of it is shown: what is not in time is named and, in front, covered by ours; behind ours nothing
 * of it can be shown, so that it is brought back once it is hidden, and named until it is seen to be. Runs in the worker.
 */
import { browser, type Tab } from '../../browser/web-extension';
import { DEADLINE_MS, deadline, type Masking } from '../mask-proof';
import { isHeldByHand } from './held-by-hand';
import { coverTab, hasCover, uncoverTab } from './neutral-tab';
import { isMaskPainted } from './painted-mask';
import { isShown, whenTurnedTo } from './tabs-in-sight';

/** Brought back for so long without being shown it stays covered until another wish. Milliseconds. */
const LONGEST_MS = 30_000;

/** A masking of one tab: how it is asked once more when it comes back, and how long it is waited for this time. */
type Following = Masking & { readonly showAgain: () => Promise<boolean>; readonly patienceMs?: number };

const siteOf = ({ url }: Tab): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';

/**
 * Names the tab; where it is in front, ours is brought before it: not before a drag, whose picture would float over ours too.
 * True once nothing of it is seen.
 */
async function nameTab(tabId: number, { isCurrent, silent }: Masking, isOver: () => boolean) {
  const tab = await browser.tabs.get(tabId);
  const shown = await isShown(tab);
  if (isOver() || !isCurrent()) return false;
  const name = (isBehind: boolean): boolean => {
    const isHeld = isHeldByHand(tabId);
    const [isCovered, why] = [isBehind && !isHeld, isHeld ? 'held' : 'silent'] as const;
    silent.add(tabId, { site: siteOf(tab), isShown: shown, isCovered, why });
    return isCovered;
  };
  name(false);
  if (isHeldByHand(tabId) || !shown) return false;
  const isBehind = await coverTab(tab);
  // Behind ours it may have said meanwhile that it waits for her hand.
  if (silent.has(tabId) && !isOver()) return name(isBehind);
  await uncoverTab(tabId);
  return false;
}

/** Takes ours from before it; it is waited for longer than the last time, as it begins by being drawn. */
async function bringBack(tabId: number, following: Following): Promise<void> {
  const { isCurrent, silent, showAgain, patienceMs = DEADLINE_MS } = following;
  if (!isCurrent() || !hasCover(tabId)) return silent.delete(tabId);
  const site = siteOf(await browser.tabs.get(tabId));
  silent.add(tabId, { site, isShown: true, isCovered: false, why: 'silent' });
  await uncoverTab(tabId);
  // It may have gone elsewhere meanwhile; where to is not ours to mask.
  const showing = showAgain().catch(() => true);
  await followTab(tabId, showing, { ...following, patienceMs: 4 * patienceMs });
}

/** Resolves after its deadline at the latest, and goes on with what is not shown masked by then. */
export async function followTab(
  tabId: number,
  showing: Promise<boolean>,
  following: Following,
): Promise<void> {
  const { isCurrent, silent, patienceMs = DEADLINE_MS } = following;
  let isOver = false;
  const note = (isHidden: boolean): boolean => {
    isOver ||= isHidden;
    return isHidden;
  };
  const shown = showing.then(note);
  await Promise.race([shown, deadline(patienceMs)]);
  if (isOver) silent.delete(tabId);
  if (isOver || !isCurrent()) return;
  const cover = () => nameTab(tabId, following, () => isOver).catch(() => false);
  // Only while it is silent: the worker then lives, waiting for it.
  const stop = whenTurnedTo(tabId, () => void cover());
  const covering = cover();
  const isHiddenBehind = async (): Promise<boolean> => {
    const mayReturn = (await covering) && patienceMs < LONGEST_MS;
    return (mayReturn && note(await isMaskPainted({ tabId }, false))) || shown;
  };
  const hidden = isHiddenBehind().catch(() => shown);
  void Promise.race([shown, hidden]).then(async (isHidden) => {
    // What is bare stays named, and covered, until another wish.
    if (!isHidden && isCurrent()) return;
    stop();
    await bringBack(tabId, following).catch(() => silent.delete(tabId));
  });
  await covering;
}

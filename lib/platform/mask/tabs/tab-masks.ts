/** The mask in every tab, each for itself: none waits for another, and one that does not answer in time is covered. Runs in the worker. */
import { ourSites } from '../../browser/our-sites';
import { browser, type Tab } from '../../browser/web-extension';
import { NEUTRAL_TITLE } from '../guards/title-hold';
import { deadline, gatherProof, type Masking } from '../mask-proof';
import { isBarred } from './barred-page';
import { followTab } from './followed-tab';
import { isNeutralTab, uncoverAll } from './neutral-tab';
import {
  coverDocument,
  holdDocument,
  holdHands,
  isStillHidden,
  liftDocument,
  type Target,
} from './open-documents';
import { maskOwnPages } from './own-pages';
import { isMaskPainted } from './painted-mask';
import { isInFront } from './tabs-in-sight';

/** A tab that goes elsewhere while it is masked is asked anew, so many times. */
const MOST_TRIES = 5;

/** True as long as this wish is the last one. */
type IsCurrent = () => boolean;

/** A tab, and the call on its way that hides what is in it. */
export type CoveredTab = { readonly tabId: number; readonly covered: Promise<void> };

type OpenTab = Tab & { readonly id: number };

const hasId = (tab: Tab): tab is OpenTab => tab.id !== undefined;

/** A tab without a document has nothing to hide but its title. */
const openTabs = async (): Promise<OpenTab[]> =>
  (await browser.tabs.query({ discarded: false })).filter(hasId).filter((tab) => !isNeutralTab(tab));

/**
 * Resolves once the tab has painted a masked frame, however long it hangs; false where the sheets do not hide it. Rejects where
 * there is nothing of ours to mask.
 */
async function showMasked(target: Target, covered: Promise<void>, isCurrent: IsCurrent): Promise<boolean> {
  await covered;
  const isSeen = await isInFront(await browser.tabs.get(target.tabId));
  const painting = isMaskPainted(target, isSeen);
  // No key that she types blindly may wait for it.
  const hands = holdHands(target);
  const isPainted = await painting;
  if (!isCurrent()) return false;
  const held = Promise.all([hands, holdDocument(target)]);
  if (isPainted) void held.catch(() => undefined);
  else await held;
  return isPainted || isMaskPainted(target, isSeen);
}

/** Goes on with a document that took the place of the one asked. False where none of ours was seen hidden. */
async function untilShown(target: Target, covered: Promise<void>, isCurrent: IsCurrent): Promise<boolean> {
  await covered;
  let isBare = false;
  for (let tries = 0; tries < MOST_TRIES && isCurrent(); tries += 1)
    try {
      isBare = !(await showMasked(target, tries === 0 ? covered : coverDocument(target), isCurrent));
      if (!isBare) return true;
    } catch {
      // It went elsewhere meanwhile; where to is not ours to mask, the next call says so.
      isBare = false;
    }
  return !isBare;
}

/** Masks one tab; resolves after its deadline at the latest. */
function maskTab({ tabId, covered }: CoveredTab, masking: Masking): Promise<void> {
  const show = (sent: Promise<void>) => untilShown({ tabId }, sent, masking.isCurrent);
  const showing = show(covered)
    // Refused: nothing of ours is there to mask, unless nobody may enter it.
    .catch(async () => !(await isBarred(tabId)))
    .catch(() => true);
  return followTab(tabId, showing, { ...masking, showAgain: () => show(Promise.resolve()) });
}

/**
 * Masks what took the place of a masked document before the sheet of documents to come was registered: it has had neither.
 * A tab that is named already goes on by itself.
 */
async function maskLateDocuments({ isCurrent, silent }: Masking): Promise<void> {
  const mask = async ({ id: tabId }: OpenTab) => {
    // Where nothing is ours to mask it is refused, and nothing of it is to be hidden.
    const isHidden = await Promise.race([isStillHidden({ tabId }).catch(() => true), deadline()]);
    if (isHidden !== true && isCurrent())
      await maskTab({ tabId, covered: coverDocument({ tabId }) }, { isCurrent, silent });
  };
  const asked = (await openTabs()).filter(({ id }) => !silent.has(id));
  await Promise.all(asked.map(mask));
}

/** The tab covered already, and what is done once documents to come are born masked. */
type MaskingStart = { readonly front?: CoveredTab | undefined; readonly registered?: Promise<unknown> };

/**
 * Masks every tab; resolves after its deadlines at the latest, whoever hangs. Proven only once documents to come are born
 * masked: until then one could take the place of one that has painted its mask.
 */
export async function maskTabs(
  isCurrent: IsCurrent,
  { front, registered }: MaskingStart = {},
): Promise<void> {
  const proof = gatherProof(isCurrent);
  const masking = { isCurrent, silent: proof };
  const others = (await openTabs()).filter(({ id }) => id !== front?.tabId);
  if (!isCurrent()) return;
  const tabs = others.map(({ id }) => ({ tabId: id, covered: coverDocument({ tabId: id }) }));
  // They follow the setting, which is written by then.
  const ours = Promise.resolve(registered).then(() => maskOwnPages(masking));
  await Promise.all([...(front ? [front] : []), ...tabs].map((tab) => maskTab(tab, masking)));
  if (registered !== undefined) {
    await registered;
    if (isCurrent()) await maskLateDocuments(masking);
  }
  await ours;
  await proof.settled();
  if (registered !== undefined) await neutralTitles(isCurrent);
}

/** A tab without a document, asleep or crashed, shows nothing but its title: loaded again, masked, it has a neutral one. */
async function neutralTitles(isCurrent: IsCurrent): Promise<void> {
  const named = (await browser.tabs.query({ url: await ourSites() })).filter(
    ({ discarded, status, title }) => (discarded || status === 'unloaded') && title !== NEUTRAL_TITLE,
  );
  if (isCurrent()) await Promise.allSettled(named.filter(hasId).map(({ id }) => browser.tabs.reload(id)));
}

/** Lifts the mask from every tab; the promise is of those that answer. */
export async function liftTabs(isCurrent: IsCurrent): Promise<void> {
  void uncoverAll();
  const tabs = await openTabs();
  if (isCurrent()) await Promise.allSettled(tabs.map(({ id }) => liftDocument({ tabId: id }, isCurrent)));
}

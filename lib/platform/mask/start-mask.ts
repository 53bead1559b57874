/** What a masked document needs besides its sheet: title, icon and copies held, a guard, and the worker told. Runs in the page, isolated world. */

import { shutDetached } from './guards/detached-windows';
import { coverFirstFrames } from './guards/first-cover';
import { giveFocusBack } from './guards/focus-after-mask';
import { dropFocus, guardHands } from './guards/hands-guard';
import { holdIcons } from './guards/icon-hold';
import { watchLeftBehind } from './guards/left-behind';
import { guardMask } from './guards/mask-guard';
import { holdTitle } from './guards/title-hold';
import { isMaskOn } from './mask-setting';
import { DECIDED_KEY, keepClear, LET_GO } from './sheet/clear-attribute';

const STARTED = 'decroche:mask';

/** How often it was asked to start: what was about to end meanwhile looks again. */
const starts = (): number => Number(Reflect.get(globalThis, STARTED) ?? 0);

/** Holds all that no sheet can; returns what lets it go. */
function holdDocument(): () => void {
  dropFocus();
  const releases = [guardMask(), holdTitle(), holdIcons(), shutDetached(), guardHands()];
  return () => {
    for (const release of releases) release();
  };
}

/** Holds it until it is released, or an orphan is told to let go; one that nobody can lift from afar says so. */
function holdUntilLeft(): () => void {
  const release = holdDocument();
  const isOrphan = () => chrome.runtime?.id === undefined;
  const leave = watchLeftBehind(() => !isOrphan() && starts() > 0);
  document.addEventListener(LET_GO, () => {
    if (!isOrphan()) return;
    release();
    leave();
  });
  return release;
}

/** The worker adds its stronger sheet, or lifts the mask if it was switched off before this script could hear of it. */
const askWorker = (onAnswer: (isHeard: boolean) => Promise<void>): void =>
  void chrome.runtime.sendMessage({ type: 'mask.started' }).then(
    () => onAnswer(true),
    () => onAnswer(false),
  );

/** Starts in this document; a second start while the first lasts does nothing. */
export function startMask(): void {
  Reflect.set(globalThis, STARTED, starts() + 1);
  if (starts() > 1) return;
  // Started with the document: by the packaged sheet, and not by the worker in a document open already.
  const isPackaged = document.body === null;
  // The worker gives it with its own sheet. Known before the guard looks: the version before an update may keep the
  // attribute of a lifted document for ever, and to take it away each time would be a page that never answers again.
  if (!isPackaged) Reflect.set(globalThis, DECIDED_KEY, true);
  document.dispatchEvent(new Event(LET_GO));
  const release = holdUntilLeft();
  // At the start of a session only the worker knows whether to begin masked: nothing ends before it has answered.
  let mayEnd = !isPackaged;
  const uncover = isPackaged ? coverFirstFrames() : () => undefined;
  const onChanged = () => void endIfOff();
  const onShown = ({ persisted }: PageTransitionEvent) => persisted && onChanged();
  const endIfOff = async (): Promise<void> => {
    const asked = starts();
    if (!mayEnd || (await isMaskOn())) return;
    if (starts() !== asked) return endIfOff();
    chrome.storage.local.onChanged.removeListener(onChanged);
    removeEventListener('pageshow', onShown);
    release();
    uncover();
    giveFocusBack();
    if (isPackaged) keepClear();
    Reflect.deleteProperty(globalThis, STARTED);
  };
  chrome.storage.local.onChanged.addListener(onChanged);
  // A page kept for the way back was told of no change.
  addEventListener('pageshow', onShown);
  // A page that hung may be given this when the mask is long lifted.
  if (!isPackaged) void endIfOff();
  else
    askWorker(async (isHeard) => {
      mayEnd = true;
      await endIfOff();
      // Not heard, the page stays covered: nothing else hides it for sure.
      if (isHeard) uncover();
    });
}

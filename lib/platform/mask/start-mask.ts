/** What a masked document needs besides its sheet: title, icon and copies held, a guard, and the worker told. Runs in the page, isolated world. */
import { keepClear } from './clear-attribute';
import { dropFocus, stopCopies } from './copy-guard';
import { giveFocusBack } from './focus-after-mask';
import { holdIcons } from './icon-hold';
import { guardMask } from './mask-guard';
import { isMaskOn } from './mask-setting';
import { holdTitle } from './title-hold';

/** A later version's script was given to this document: an orphaned one lets go. */
const REPLACED = 'decroche:mask-replaced';
const STARTED = 'decroche:mask';

/** Holds all that no sheet can; returns what lets it go. */
function holdDocument(): () => void {
  dropFocus();
  const releases = [guardMask(), holdTitle(), holdIcons(), stopCopies()];
  return () => {
    for (const release of releases) release();
  };
}

/** Starts in this document; a second start while the first lasts does nothing. */
export function startMask(): void {
  if (Reflect.has(globalThis, STARTED)) return;
  Reflect.set(globalThis, STARTED, true);
  // Started with the document: by the packaged sheet, and not by the worker in a document open already.
  const isPackaged = document.body === null;
  document.dispatchEvent(new Event(REPLACED));
  const release = holdDocument();
  document.addEventListener(REPLACED, () => {
    if (chrome.runtime?.id === undefined) release();
  });
  // At the start of a session only the worker knows whether to begin masked: nothing ends before it has answered.
  let mayEnd = !isPackaged;
  const onChanged = () => void endIfOff();
  const onShown = ({ persisted }: PageTransitionEvent) => persisted && onChanged();
  const endIfOff = async () => {
    if (!mayEnd || (await isMaskOn())) return;
    chrome.storage.local.onChanged.removeListener(onChanged);
    removeEventListener('pageshow', onShown);
    release();
    giveFocusBack();
    if (isPackaged) keepClear();
    Reflect.deleteProperty(globalThis, STARTED);
  };
  chrome.storage.local.onChanged.addListener(onChanged);
  // A page kept for the way back was told of no change.
  addEventListener('pageshow', onShown);
  // The worker adds its stronger sheet, or lifts the mask if it was switched off before this script could hear of it.
  if (!isPackaged) return;
  const onAnswer = () => {
    mayEnd = true;
    return endIfOff();
  };
  void chrome.runtime.sendMessage({ type: 'mask.started' }).then(onAnswer, onAnswer);
}

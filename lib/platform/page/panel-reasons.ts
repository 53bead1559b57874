/** Tells when the panel's frame is to be made although nobody has called it. Runs in the page, isolated world. */
import { isPanelReason, REASON_NAMES } from '../../contract/panel-reasons';
import { isOrphan } from '../document/orphan';

/** Calls `start` once there is a reason and the page is in sight; it may be called again. */
export function whenWanted(start: () => void): void {
  let isWanted = false;
  const tryStart = () => {
    if (isWanted && !document.hidden && !isOrphan()) start();
  };
  const look = (stored: Readonly<Record<string, unknown>>) => {
    isWanted ||= isPanelReason(stored);
    tryStart();
  };
  document.addEventListener('visibilitychange', tryStart);
  chrome.storage.local.onChanged.addListener((changes) =>
    look(Object.fromEntries(Object.entries(changes).map(([name, { newValue }]) => [name, newValue]))),
  );
  void chrome.storage.local.get([...REASON_NAMES]).then(look, () => undefined);
}

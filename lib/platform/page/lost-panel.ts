/** The page keeps taking the panel out: the worker is told, which then opens the side panel on her key. Runs in the page, isolated world. */
import type { PanelLost } from '../../contract/requests';
import { isOrphan } from '../document/orphan';

function tell(isLost: boolean): void {
  const message: PanelLost = { type: 'panel.lost', isLost };
  if (!isOrphan()) chrome.runtime.sendMessage(message).catch(() => undefined);
}

/** The worker was stopped since, and has forgotten it. */
export const tellLostAgain = (): void => tell(true);

/** Tells it now, and again as she puts a finger on the first key of a command: the worker may have been stopped since. */
export function tellLost(): void {
  tell(true);
  const onKey = ({ isTrusted, key }: KeyboardEvent) => {
    if (isTrusted && (key === 'Alt' || key === 'Control')) tell(true);
  };
  addEventListener('keydown', onKey, { capture: true });
  addEventListener('pagehide', ({ isTrusted }) => isTrusted && tell(false));
}

/** What leaves the panel, or lifts the mask, by a press of the pointer: only on a panel that she can see. */
import type { AppState } from '../app-state';
import type { Notices } from '../notices';
import type { Ports } from '../ports';

type Parts = {
  readonly state: AppState;
  readonly ports: Pick<Ports, 'isBlindPress'>;
  readonly notices: Notices;
};

/**
 * False, and says so, for a press that the page could have got out of her by hiding or covering the panel: nothing may
 * then be unmasked, inserted, copied or printed. Keys always pass: no page can press them.
 */
export function isSeenPress({ state, ports, notices }: Parts): boolean {
  if (!ports.isBlindPress()) return true;
  // An error stays until it is dismissed: whatever covers the panel covers this line too.
  notices.tell(state.labels.value.notices.blindPress, 'error');
  return false;
}

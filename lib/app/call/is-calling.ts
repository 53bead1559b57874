/** Whether a call keeps what is noted open. Runs in the worker. */
import { keepsOpen } from '../../domain/call/keeps-open';
import type { Clock, Store } from '../ports';

export const isCalling = async (
  store: Pick<Store, 'openCalls'>,
  clock: Pick<Clock, 'now'>,
): Promise<boolean> => (await store.openCalls()).some((call) => keepsOpen(call, clock.now()));

/** Which calls keep what is noted open: their words may be needed any moment. */
import type { Call } from './call';

/**
 * How long a caller on hold, or the writing after the call, keeps what is noted open. Longer, and the call was forgotten:
 * it would keep everything open for whoever sits down there.
 */
const LEFT_MS = 30 * 60_000;

/** Since when nobody speaks in this call any more; null while somebody does. */
const leftAt = (call: Call): number | null => {
  if (call.status === 'held') return call.heldAt;
  return call.status === 'active' ? null : call.hungUpAt;
};

/** True for a call whose words may be needed any moment: nothing locks by itself then. */
export const keepsOpen = (call: Call, now: number): boolean => {
  const left = leftAt(call);
  return call.status !== 'ended' && (left === null || now - left < LEFT_MS);
};

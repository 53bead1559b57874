/** Who calls whom now: taken, given back, and tried again later; two panels never have the same person. */
import { signal } from '@preact/signals';
import type { Callback } from '../../domain/message/callback';
import { claimAt, claimedBy, claimTakenOver, releasedBy } from '../../domain/message/callback-claim';
import type { CallbackParts, PutCallback } from './callback-note';

/** Who calls now, and whether that is this panel. */
type Holder = { readonly by: string; readonly at: number; readonly isHere: boolean };

export interface ClaimVerbs {
  /** « Je prends ce rappel »: false, and said, where another desk has it. */
  take(callback: Callback): Promise<boolean>;
  /** Takes it from the desk that has it: nobody calls there any more. */
  takeOver(callback: Callback): Promise<void>;
  release(callback: Callback): Promise<void>;
  /** Whose it is now. */
  holder(callback: Callback): Holder | null;
  /** The next try so many minutes from now. */
  tryAgainIn(callback: Callback, minutes: number): Promise<void>;
}

const MINUTE_MS = 60_000;

/** The last try with another hour for the next. */
const withNextTry = (callback: Callback, nextAt: number): Callback => {
  const last = callback.attempts.at(-1);
  if (!last || last.result === 'reached') return callback;
  return { ...callback, attempts: [...callback.attempts.slice(0, -1), { ...last, nextAt }] };
};

export function createClaims({ state, ports, notices }: CallbackParts, put: PutCallback) {
  /** This panel, and the one that follows it in its tab. */
  const desk = signal(ports.newId());
  const words = () => state.labels.value.message.callbacks;
  const stored = (id: string) => state.callbacks.value.find((each) => each.id === id) ?? null;
  const holder = (callback: Callback): Holder | null => {
    const claim = claimAt(callback, state.now.value);
    return claim && { by: claim.by, at: claim.at, isHere: claim.desk === desk.value };
  };
  const claimNow = () => ({
    by: state.settings.value.secretaryName,
    desk: desk.value,
    at: ports.clock.now(),
  });
  const verbs: ClaimVerbs = {
    holder,
    async take(callback: Callback): Promise<boolean> {
      const claim = claimNow();
      // Compared on the disk: whoever wrote first has it, and this panel reads whose it became.
      await put(callback, (current) => claimedBy(current, claim));
      const now = stored(callback.id);
      const isMine = now?.claim?.desk === claim.desk;
      if (!isMine) notices.tell(words().taken(now?.claim?.by ?? ''), 'warning');
      return isMine;
    },
    async takeOver(callback: Callback): Promise<void> {
      const claim = claimNow();
      await put(callback, (current) => claimTakenOver(current, claim));
    },
    async release(callback: Callback): Promise<void> {
      await put(callback, (current) => releasedBy(current, desk.value));
    },
    async tryAgainIn(callback: Callback, minutes: number): Promise<void> {
      const nextAt = ports.clock.now() + minutes * MINUTE_MS;
      await put(callback, (current) => withNextTry(current, nextAt));
    },
  };
  return { desk, verbs };
}

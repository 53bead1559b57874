/** Who calls whom now: taken, given back, and tried again later; two panels never have the same person. */
import type { Callback } from '../../domain/message/callback';
import { claimAt, claimedBy, releasedBy } from '../../domain/message/callback-claim';
import type { CallbackParts, PutCallback } from './callback-note';

/** Who calls now, and whether that is this panel. */
type Holder = { readonly by: string; readonly at: number; readonly isHere: boolean };

export interface ClaimVerbs {
  /** « Je prends ce rappel »: false, and said, where another desk has it. */
  take(callback: Callback): Promise<boolean>;
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
  /** This panel, for as long as it stands. */
  const desk = ports.newId();
  const words = () => state.labels.value.message.callbacks;
  const stored = (id: string) => state.callbacks.value.find((each) => each.id === id) ?? null;
  const holder = (callback: Callback): Holder | null => {
    const claim = claimAt(callback, state.now.value);
    return claim && { by: claim.by, at: claim.at, isHere: claim.desk === desk };
  };
  const verbs: ClaimVerbs = {
    holder,
    async take(callback: Callback): Promise<boolean> {
      const claim = { by: state.settings.value.secretaryName, desk, at: ports.clock.now() };
      // Compared on the disk: whoever wrote first has it, and this panel reads whose it became.
      await put(callback, (current) => claimedBy(current, claim));
      const now = stored(callback.id);
      const isMine = now?.claim?.desk === desk;
      if (!isMine) notices.tell(words().taken(now?.claim?.by ?? ''), 'warning');
      return isMine;
    },
    async release(callback: Callback): Promise<void> {
      await put(callback, (current) => releasedBy(current, desk));
    },
    async tryAgainIn(callback: Callback, minutes: number): Promise<void> {
      const nextAt = ports.clock.now() + minutes * MINUTE_MS;
      await put(callback, (current) => withNextTry(current, nextAt));
    },
  };
  return { desk, verbs };
}

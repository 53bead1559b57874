/** What came of calling somebody back: reached, tried again later, or no longer needed. */
import type { ReadonlySignal } from '@preact/signals';
import type { AttemptResult, Callback } from '../../domain/message/callback';
import { releasedBy } from '../../domain/message/callback-claim';
import { closedBy, reopened, withAttempt, withoutAttempt } from '../../domain/message/callback-events';
import type { CallbackParts } from './callback-note';

export type Update = (current: Callback) => Callback;

export type Change = { readonly update: Update; readonly takeBack: Update };

export interface OutcomeVerbs {
  /** What came of a try; one that failed is tried again, half an hour later unless she says otherwise. */
  attempt(callback: Callback, result: AttemptResult): Promise<void>;
  /** Somebody else called back, or it is no longer needed. */
  close(callback: Callback): Promise<void>;
}

/** Half an hour: long enough to be another moment, short enough for the same promise (a convention of ours). */
const NEXT_TRY_MS = 30 * 60_000;

type Writing = {
  readonly change: (callback: Callback, change: Change) => Promise<boolean>;
  /** This panel: what it tried is free for others again. */
  readonly desk: ReadonlySignal<string>;
};

export function createOutcomes(
  { state, ports, notices }: CallbackParts,
  { change, desk }: Writing,
): OutcomeVerbs {
  const words = () => state.labels.value.message.callbacks;
  const author = () => state.settings.value.secretaryName;
  return {
    async attempt(callback, result) {
      const at = ports.clock.now();
      const again = result === 'reached' ? {} : { nextAt: at + NEXT_TRY_MS };
      const attempt = { at, by: author(), result, ...again };
      const isDone = await change(callback, {
        update: (current) => releasedBy(withAttempt(current, attempt), desk.value),
        takeBack: (current) => withoutAttempt(current, attempt),
      });
      if (isDone)
        notices.tell(result === 'reached' ? words().done : words().tried(callback.attempts.length + 1));
    },
    async close(callback) {
      const at = ports.clock.now();
      const by = author();
      const isDone = await change(callback, {
        update: (current) => closedBy(current, by, at),
        takeBack: (current) => reopened(current, by, at),
      });
      if (isDone) notices.tell(words().done);
    },
  };
}

/** Tells the other contexts what was written, over the BroadcastChannel `decroche`. Runs wherever storage does. */
import * as z from 'zod/mini';
import type { StoreChange, Unsubscribe } from '../../app/ports';

const Change: z.ZodMiniType<StoreChange> = z.object({
  kind: z.string(),
  id: z.string(),
  revision: z.number(),
});

/** Only names travel: whoever hears of a change reads the record from the database. */
export type Changes = {
  tell(change: StoreChange): void;
  onChange(listener: (change: StoreChange) => void): Unsubscribe;
};

/** Speaks and listens on one channel object, which never hears itself; what does not parse is ignored. */
export const createChanges = (channel: BroadcastChannel): Changes => ({
  tell: (change) => channel.postMessage(change),
  onChange: (listener) => {
    const hear = (event: MessageEvent<unknown>) => {
      const parsed = Change.safeParse(event.data);
      if (parsed.success) listener(parsed.data);
    };
    channel.addEventListener('message', hear);
    return () => channel.removeEventListener('message', hear);
  },
});

/** Whether something of the database was lost: looked at when a page begins, told until she has decided. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { type Loss, lossBetween } from '../../domain/privacy/witness';
import type { WitnessStand } from '../keeping-ports';

/** How often what is there is seen anew while a page stands open. */
const SEEN_EVERY_MS = 30_000;

/**
 * Compares what is there with what was last seen; where nothing is lost, the witness takes it in. Null when nothing is lost.
 * Never forgets what it saw before she said so: a database that came back empty must not pass for a new one.
 */
export async function seeDatabase(witness: WitnessStand): Promise<Loss | null> {
  const [seen, now] = await Promise.all([witness.seen(), witness.now()]);
  const loss = lossBetween(seen, now);
  if (!loss) await witness.keep({ ...now, since: seen?.since ?? now.at });
  else if (loss.kind === 'older') await witness.renew(loss.seenAt);
  return loss;
}

export interface LossDesk {
  readonly loss: ReadonlySignal<Loss | null>;
  /** Looks now. */
  check(): Promise<void>;
  /** Looks again when half a minute has passed. */
  tick(now: number): Promise<void>;
  /** She goes on with what is there: the witness starts anew from it. */
  accept(): Promise<void>;
}

export function createLossDesk({ witness }: { readonly witness: WitnessStand }): LossDesk {
  const loss = signal<Loss | null>(null);
  let lookedAt: number | null = null;
  const check = async (): Promise<void> => {
    loss.value = await seeDatabase(witness);
  };
  return {
    loss,
    check,
    async tick(now) {
      const isDue = lookedAt === null || Math.abs(now - lookedAt) >= SEEN_EVERY_MS;
      if (!isDue) return;
      lookedAt = now;
      await check();
    },
    async accept() {
      await witness.keep(await witness.now());
      await check();
    },
  };
}

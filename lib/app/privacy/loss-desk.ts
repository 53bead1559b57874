/** Whether something of the database was lost: looked at when a page begins, told until she has decided. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Loss } from '../../domain/privacy/witness';
import type { WitnessStand } from '../keeping-ports';
import { seeDatabase } from './see-database';

/** How often what is there is seen anew while a page stands open. */
const SEEN_EVERY_MS = 30_000;

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

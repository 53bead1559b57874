/** Everything that comes behind the first paint, as one: what is not here yet is on its way or has failed, and nothing else. */
import type { Report } from '../problem-desk';
import { shippedPhones } from './phones';
import { shippedPromises } from './promises';
import { shippedPhrases } from './shipped-phrases';
import { shippedTriage } from './shipped-triage';

/** Each behind its own door: lib/app/start/later.ts. */
const PARTS = [shippedTriage, shippedPhrases, shippedPhones, shippedPromises] as const;

export interface Rest {
  /** Brings what is not here; resolves when it is, or when it is known that it cannot be. Never rejects. */
  bring(): Promise<void>;
  isHere(): boolean;
  /** Something of it cannot be read in this page; asked for again by the next `bring`. */
  hasFailed(): boolean;
}

/** `report` is told why a part is missing. */
export const createRest = (report: Report): Rest => ({
  async bring() {
    const brought = await Promise.allSettled(PARTS.map((part) => part.here()));
    for (const each of brought) if (each.status === 'rejected') report('rest', each.reason);
  },
  isHere: () => PARTS.every((part) => part.now() !== null),
  hasFailed: () => PARTS.some((part) => part.hasFailed()),
});

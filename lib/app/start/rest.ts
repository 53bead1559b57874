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
  /** The same at her own wish: what is late is waited for once more, and nothing is said to have failed meanwhile. */
  again(): Promise<void>;
  isHere(): boolean;
  /** Something of it cannot be read in this page; asked for again by the next `bring`. */
  hasFailed(): boolean;
}

/** `report` is told why a part is missing. */
export function createRest(report: Report): Rest {
  const settle = async (coming: readonly Promise<unknown>[]): Promise<void> => {
    for (const each of await Promise.allSettled(coming))
      if (each.status === 'rejected') report('rest', each.reason);
  };
  return {
    bring: () => settle(PARTS.map((part) => part.here())),
    again: () => settle(PARTS.map((part) => part.again())),
    isHere: () => PARTS.every((part) => part.now() !== null),
    hasFailed: () => PARTS.some((part) => part.hasFailed()),
  };
}

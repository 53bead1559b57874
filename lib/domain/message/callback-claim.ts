/** « Je prends ce rappel »: one desk at a time calls a person, and what was taken and left is free again by itself. */
import type { Callback, Claim } from './callback';

/** A call back rarely lasts longer; whoever took it and went away gives it back by then. */
export const CLAIM_MS = 10 * 60_000;

/** Who has it now; null where it is free. */
export const claimAt = ({ claim, status }: Callback, now: number): Claim | null =>
  status !== 'done' && claim !== null && now < claim.at + CLAIM_MS ? claim : null;

/** Takes it from whoever has it: she knows that nobody calls there any more. */
export const claimTakenOver = (callback: Callback, claim: Claim): Callback =>
  callback.status === 'done' ? callback : { ...callback, claim };

/** Takes it, unless another desk has it: then it is given back as it was. */
export function claimedBy(callback: Callback, claim: Claim): Callback {
  const held = claimAt(callback, claim.at);
  if (callback.status === 'done' || (held && held.desk !== claim.desk)) return callback;
  return { ...callback, claim };
}

/** Gives it back; what another desk took meanwhile stays its. */
export const releasedBy = (callback: Callback, desk: string): Callback =>
  callback.claim?.desk === desk ? { ...callback, claim: null } : callback;

/** The moment of the next try after one that failed; null where none is planned. */
export function nextTry({ attempts, status }: Callback): number | null {
  const last = attempts.at(-1);
  return status === 'done' || !last || last.result === 'reached' ? null : (last.nextAt ?? null);
}

/** The next try comes after the moment before which it was promised. */
export const triesTooLate = (callback: Callback): boolean => (nextTry(callback) ?? 0) > callback.dueAt;

/** Manners of a hold: when to come back to the caller with a word, and when to propose a callback instead. */

/** Common practice: a caller left alone for half a minute hears that she is not forgotten. */
const NUDGE_EVERY_MS = 30_000;

/** Common practice: two holds at most in one call, then a callback is proposed. */
const MOST_HOLDS = 2;

/** How many times the caller should have been spoken to since the hold began, `heldMs` milliseconds ago; 0 in the first 30 s. */
export const holdNudge = (heldMs: number): number => Math.max(0, Math.floor(heldMs / NUDGE_EVERY_MS));

/** True from the second hold on: `holds` are those already over, `isHeld` adds the one that is running. */
export const shouldProposeCallback = (holds: number, isHeld: boolean): boolean =>
  holds + (isHeld ? 1 : 0) >= MOST_HOLDS;

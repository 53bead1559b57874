/** Whether the key that begins a call may mean another caller than the one it would lead back to. */
import type { Call } from './call';
import { isBlank } from './call-events';

/** So long without a letter, and nobody knows any more who is on the line. Milliseconds. */
const SILENT_MS = 2 * 60_000;

/**
 * True where the next caller's words might land in the call of the one before: somebody's, and either at its farewell or
 * without a letter for two minutes. A call that has just begun, or in which nothing was noted, is hers.
 */
export const mayBeAnother = (call: Call, now: number): boolean => {
  if (call.status !== 'active' || isBlank(call)) return false;
  return call.step === 'closing' || now - Math.max(call.startedAt, call.view.touchedAt) > SILENT_MS;
};

/**
 * What is said while « nouvel appel ? » is asked: kept on the disk with the call that is asked about, and moved by her
 * answer only. Held meanwhile, it waits there and is asked about again.
 */
import type { Call } from '../../domain/call/call';
import { type AppState, shownCall } from '../app-state';
import type { CallCore } from './call-core';

/** The call on screen, where words wait in it for her answer. */
export const callWithUnplaced = (state: AppState): Call | null => {
  const call = shownCall(state);
  return call?.status === 'active' && call.view.unplaced.trim() ? call : null;
};

const without = (call: Call): Call => ({ ...call, view: { ...call.view, unplaced: '' } });

/** The call with those words as a further line of its notes, worded by `line`. */
export function withUnplacedNoted(call: Call, line: (words: string) => string = (words) => words): Call {
  const words = call.view.unplaced.trim();
  if (!words) return call;
  const { notes } = call.notes;
  const noted = notes ? `${notes}\n${line(words)}` : line(words);
  return without({ ...call, notes: { ...call.notes, notes: noted } });
}

/** Takes them out of the call on screen, for the one that begins; empty where none wait. */
export function takeUnplaced({ state, writer }: Pick<CallCore, 'state' | 'writer'>): string {
  const call = callWithUnplaced(state);
  if (!call) return '';
  writer.write(without(call), 'strict');
  return call.view.unplaced.trim();
}

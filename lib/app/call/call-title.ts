/** By what a call is told from the others: the name, else the reason, else the number, else when it began. */
import type { Call } from '../../domain/call/call';
import type { AppState } from '../app-state';
import { hourShown } from '../practice/practice-hour';

export const callTitle = (state: AppState, call: Call): string =>
  call.notes.callerName ||
  call.notes.patientName ||
  call.notes.reason ||
  call.notes.phone ||
  `${state.labels.value.calls.unnamed}, ${hourShown(state, call.startedAt, call.practiceId)}`;

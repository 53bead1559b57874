/** What is looked for in the palette belongs to the call and the step: with another caller it opens on what fits her. */
import { type AppState, shownCall, type Writes } from '../app-state';

/** The desk between two calls. */
const NO_CALL = '';

/** Where she looks for something: this step of this call. */
const placeOf = (state: AppState): { readonly callId: string; readonly step: string } => {
  const call = shownCall(state);
  return { callId: call?.id ?? NO_CALL, step: call?.step ?? '' };
};

/** What was last looked for here; it is there again when she comes back to this step of this call. */
export const paletteQuery = (state: AppState): string => {
  const { callId, step } = placeOf(state);
  return state.paletteQueries.value[callId]?.[step] ?? '';
};

/**
 * Keeps what is looked for. In memory only: a search is worth nothing after its call, and goes with it when she closes the
 * call.
 */
export const keepPaletteQuery = (state: Writes<'paletteQueries'>, text: string): void => {
  const { callId, step } = placeOf(state);
  const kept = state.paletteQueries.value;
  const open = Object.entries(kept).filter(([id]) => state.calls.value.some((call) => call.id === id));
  state.paletteQueries.value = { ...Object.fromEntries(open), [callId]: { ...kept[callId], [step]: text } };
};

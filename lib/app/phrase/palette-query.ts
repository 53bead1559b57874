/** What is looked for in the palette belongs to the call and the step: with another caller it opens on what fits her. */
import { type AppState, shownCall, type Writes } from '../app-state';

/** Where she looks for something: this step of this call, or the desk between two calls. */
const placeOf = (state: AppState): string => {
  const call = shownCall(state);
  return call ? `${call.id} ${call.step}` : '';
};

/** What was last looked for here; nothing where another call or step is on screen by now. */
export const paletteQuery = (state: AppState): string => {
  const { text, place } = state.paletteQuery.value;
  return place === placeOf(state) ? text : '';
};

/** Keeps what is looked for: the palette opens on it again. */
export const keepPaletteQuery = (state: Writes<'paletteQuery'>, text: string): void => {
  state.paletteQuery.value = { text, place: placeOf(state) };
};

/** Whether the secretary can call the emergency service herself for the call on screen, from where she sits. */
import { emergencyNumbers } from '../../content/triage/emergency-numbers';
import { type CallInTheirPlace, callInTheirPlace } from '../../domain/triage/emergency-numbers';
import { type AppState, practiceOf, regionOf, shownCall } from '../app-state';

export const ownCall = (state: AppState): CallInTheirPlace => {
  const call = shownCall(state);
  const practice = practiceOf(state, call);
  const home = practice?.region ?? null;
  const patient = regionOf(state, call);
  const places = {
    secretary: state.settings.value.secretaryRegion ?? home,
    patient,
    practice: home,
    practiceLine: practice?.emergencyLine ?? '',
  };
  return callInTheirPlace(places, patient && emergencyNumbers(patient).vital);
};

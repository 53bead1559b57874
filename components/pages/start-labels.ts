/** Words of the set-up and of the rehearsal in the chosen language, for the pages that draw them. */
import { type StartLabels, startLabels } from '../../lib/content/labels/start-labels';
import { useApp } from '../kit/app-context';

export const useStartLabels = (): StartLabels => startLabels[useApp('state').state.settings.value.language];

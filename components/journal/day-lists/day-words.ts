/** Words of the lists of patients to be told, in the chosen language: the journal alone loads them. */
import { type StartLabels, startLabels } from '../../../lib/content/labels/start-labels';
import { useApp } from '../../kit/app-context';

export const useDayWords = (): StartLabels['dayLists'] =>
  startLabels[useApp('state').state.settings.value.language].dayLists;

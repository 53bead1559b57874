/** All words in the chosen language, those of the full pages among them, for what only such a page draws. */
import { type PageLabels, pageLabelsIn } from '../../../lib/content/labels/page-labels';
import { useApp } from '../app-context';

export const usePageLabels = (): PageLabels => pageLabelsIn(useApp('state').state.settings.value.language);

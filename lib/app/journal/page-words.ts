/** All words in the language that she works in, those of the full pages among them: for what the panel never does. */
import { type PageLabels, pageLabelsIn } from '../../content/labels/page-labels';
import type { AppState } from '../app-state';

/** Followed like a signal. */
export const pageWords = ({ settings }: Pick<AppState, 'settings'>): PageLabels =>
  pageLabelsIn(settings.value.language);

/** What may be asked of a caller without French: closed questions, language by language. */
import type { AppState } from '../app-state';
import { shippedTriage } from '../start/shipped-triage';
import type { triagePart } from '../start/triage-part';

type ClosedQuestions = ReturnType<(typeof triagePart)['closedQuestionsIn']>;

/** A language, and every question in it with how a French reader says them. */
export type OtherLanguage = ClosedQuestions['languages'][number];

const questionsNow = ({ settings }: AppState): ClosedQuestions | null =>
  shippedTriage.now()?.closedQuestionsIn(settings.value.language) ?? null;

/** In the order in which they are put, in the language of the interface. */
export const askedQuestions = (state: AppState): ClosedQuestions['asked'] => questionsNow(state)?.asked ?? [];

export const otherLanguages = (state: AppState): readonly OtherLanguage[] =>
  questionsNow(state)?.languages ?? [];

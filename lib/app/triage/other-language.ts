/** What may be asked of a caller without French: closed questions, language by language. */
import { closedQuestions } from '../../content/triage/closed-questions';

/** In the order in which they are put, in French. */
export const askedQuestions = closedQuestions.asked;

export const otherLanguages = closedQuestions.languages;

/** A language, and every question in it with how a French reader says it. */
export type OtherLanguage = (typeof otherLanguages)[number];

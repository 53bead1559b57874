/** What may be asked of a caller without French: closed questions, language by language. */

import { shippedTriage } from '../start/shipped-triage';
import type { triagePart } from '../start/triage-part';

type ClosedQuestions = (typeof triagePart)['closedQuestions'];

/** A language, and every question in it with how a French reader says it. */
export type OtherLanguage = ClosedQuestions['languages'][number];

/** In the order in which they are put, in French. */
export const askedQuestions = (): ClosedQuestions['asked'] =>
  shippedTriage.now()?.closedQuestions.asked ?? [];

export const otherLanguages = (): readonly OtherLanguage[] =>
  shippedTriage.now()?.closedQuestions.languages ?? [];

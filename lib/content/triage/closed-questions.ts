/** Closed questions for a caller without French, in twelve languages, with how a French reader says them. Drafts, to be validated. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './closed-questions.json';

/** The words, and the same spelt as French reads them. */
const Spoken = z.strictObject({
  text: z.string().check(z.minLength(1)),
  said: z.string().check(z.minLength(1)),
});

const ClosedQuestions = z.strictObject({
  sources: z.array(z.string()).check(z.minLength(1)),
  /** In French, in the order in which they are put. */
  asked: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  languages: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      own: z.string(),
      yes: Spoken,
      no: Spoken,
      questions: z.record(z.string(), Spoken),
    }),
  ),
});

export const closedQuestions = ClosedQuestions.parse(data);

/** The same for a reader of another language: what is asked, and the names of the languages. */
export const closedQuestionsIn = (language: LanguageId): typeof closedQuestions =>
  inLanguage(closedQuestions, 'triage/closed-questions', language);

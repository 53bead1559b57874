/** What imaging centres ask before they fix an examination: drafts for a practitioner to sign, each set with its public sources. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './exam-questions.json';

const ExamQuestions = z.object({
  id: z.string(),
  label: z.string(),
  /** As they are asked; a yes concludes nothing, it goes to the practitioner. */
  questions: z.array(z.string()).check(z.minLength(1)),
  /** As the practitioner reads whose texts these are; the sources themselves are not shipped. */
  publishedBy: z.string(),
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type ExamQuestions = z.infer<typeof ExamQuestions>;

export const examQuestions: readonly ExamQuestions[] = z.array(ExamQuestions).parse(data);

/** The same in a language; what the practitioner signs is what then stands in the rule. */
export const examQuestionsIn = (language: LanguageId): readonly ExamQuestions[] =>
  inLanguage(examQuestions, 'call/exam-questions', language);

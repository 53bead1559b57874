/** The three questions put before anything else, word for word. */
import * as z from 'zod/mini';
import type { LanguageId } from '../../domain/text/language/language-id';
import { inLanguage } from '../text/in-language';
import data from './entry-check.json';

const EntryCheckQuestions = z.object({
  conscious: z.string(),
  breathing: z.string(),
  /** Each one alone is vital; a lesser discomfort is for the protocols. */
  breathingSigns: z.array(z.string()).check(z.minLength(1)),
  place: z.string(),
  sources: z.array(z.string()).check(z.minLength(1)),
});

export const entryCheckQuestions = EntryCheckQuestions.parse(data);

/** The same as it is read; `signsKept` are the signs as they are written down, in the same order. */
export type EntryCheckShown = typeof entryCheckQuestions & { readonly signsKept: readonly string[] };

/** In a language. */
export const entryCheckIn = (language: LanguageId): EntryCheckShown => ({
  ...inLanguage(entryCheckQuestions, 'triage/entry-check', language),
  signsKept: entryCheckQuestions.breathingSigns,
});

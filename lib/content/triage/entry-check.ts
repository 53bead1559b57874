/** The three questions put before anything else, word for word. */
import * as z from 'zod/mini';
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

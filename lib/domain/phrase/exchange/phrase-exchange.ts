/** Phrases as they leave this desk and come to it: files of every format are read into the same rows. */
import * as z from 'zod/mini';
import { PhraseKind } from '../phrase';

/** One phrase of a file of ours. Versions stay at home: a signature holds for this desk's own words only. */
export const ExchangedPhrase = z.strictObject({
  phraseId: z.string().check(z.minLength(1), z.maxLength(200)),
  practiceId: z.nullable(z.string()),
  categoryId: z.string().check(z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.minLength(1)),
  direction: z.string(),
  kind: PhraseKind,
  validation: z.boolean(),
  abbreviation: z.string().check(z.maxLength(30)),
  key: z.string().check(z.regex(/^[0-9]?$/)),
  rank: z.number(),
  isRemoved: z.boolean(),
});
export type ExchangedPhrase = z.infer<typeof ExchangedPhrase>;

/** A phrase read from a file; one of another tool has no id of ours. */
export type ImportedPhrase = Omit<ExchangedPhrase, 'phraseId'> & { readonly phraseId: string | null };

/** Bytes; a lifetime of phrases is a hundredth of it. */
export const BIGGEST_FILE = 20 * 1024 * 1024;

/** Why a whole file is refused; nothing of it is kept. */
export type FileRefusal =
  | 'tooBig'
  | 'tooDeep'
  | 'forbiddenKey'
  | 'unreadable'
  | 'unknownFormat'
  | 'noPhrase'
  | 'badRow';

/** What is known of a phrase of another tool: its words, and what called them up. */
export const foreignPhrase = (
  text: string,
  { abbreviation = '', category = '' }: { readonly abbreviation?: string; readonly category?: string },
): ImportedPhrase => ({
  phraseId: null,
  practiceId: null,
  categoryId: category || 'Importées',
  text,
  direction: '',
  kind: 'written',
  validation: false,
  abbreviation: abbreviation.slice(0, 30),
  key: '',
  rank: 0,
  isRemoved: false,
});

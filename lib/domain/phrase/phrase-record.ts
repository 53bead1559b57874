/** Phrases as this desk writes them: its own, and its versions of the shipped ones, for one practice or for all. */
import * as z from 'zod/mini';
import { PhraseKind } from './phrase';
import { LONGEST_TEMPLATE } from './phrase-tags';

export const PhraseRecord = z.object({
  /** `phraseRecordId` of the two that follow: one version for each practice, one for all. */
  id: z.string().check(z.minLength(1)),
  /** The shipped phrase whose place it takes, or an id of its own. */
  phraseId: z.string().check(z.minLength(1)),
  /** Null for every practice; a practice's own version comes before it. */
  practiceId: z.nullable(z.string()),
  /** Id of a shipped category, else the name of one of her own. */
  categoryId: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST_TEMPLATE)),
  direction: z.string(),
  kind: PhraseKind,
  validation: z.boolean(),
  /** What is typed to have the phrase written; empty for none. */
  abbreviation: z.string().check(z.maxLength(30)),
  /** Digit that hands the phrase over in the palette, with Alt; empty for none. */
  key: z.string().check(z.regex(/^[0-9]?$/)),
  /** Place in its category, smallest first. */
  rank: z.number(),
  /** Grows when its words change, so that a signature holds for these words only. */
  version: z.number().check(z.gte(1)),
  /** Taken away from the palette, never from the disk: it can be brought back. */
  isRemoved: z.boolean(),
});
export type PhraseRecord = z.infer<typeof PhraseRecord>;

/** The id of the version of a phrase for one practice, or for all (null). */
export const phraseRecordId = (phraseId: string, practiceId: string | null): string =>
  practiceId === null ? phraseId : `${phraseId}@${practiceId}`;

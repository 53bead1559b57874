/** A pack as a practice took it in: held until its day, in force, or taken back. */
import * as z from 'zod/mini';
import type { Card } from '../../record/card';
import { key, latest } from '../../record/row-kinds';
import { PhraseRecord } from '../phrase-record';

export const StoredPack = z.object({
  id: z.string().check(z.minLength(1)),
  practiceId: z.string(),
  packId: z.string(),
  number: z.number(),
  /** `made`: it left from here, and is in force since before it was made. */
  origin: z.enum(['made', 'taken']),
  /** The file itself, to be confirmed again before it comes into force. */
  file: z.string(),
  /** ISO date, as the pack says it. */
  goLive: z.string(),
  keyId: z.string(),
  takenAt: z.number(),
  /** Null while it is held, and once it was taken back. */
  liveAt: z.nullable(z.number()),
  takenBackAt: z.nullable(z.number()),
  /** JSON of `PhrasesBefore`; empty until the pack comes into force. */
  before: z.string(),
});
export type StoredPack = z.infer<typeof StoredPack>;

/** The phrases that stood before a pack, by record; null where there was none. */
export const PhrasesBefore = z.record(z.string(), z.nullable(PhraseRecord));

export const storedPackId = (practiceId: string, packId: string, number: number): string =>
  `${practiceId}/${packId}/${number}`;

export const packCard: Card<StoredPack> = {
  kind: 'packs',
  schema: StoredPack,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  rows: {
    id: key(),
    practiceId: latest(),
    packId: latest(),
    number: latest(),
    origin: latest(),
    file: latest(),
    goLive: latest(),
    keyId: latest(),
    takenAt: latest(),
    liveAt: latest(),
    takenBackAt: latest(),
    before: latest(),
  },
};

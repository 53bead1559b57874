/** The words as a practitioner read and signed them, by their seal: what a later change is shown against. */
import * as z from 'zod/mini';
import type { Card } from '../../record/card';
import { key, latest } from '../../record/row-kinds';

export const SignedWords = z.object({
  /** `signedWordsId` of the two that follow. */
  id: z.string().check(z.minLength(1)),
  practiceId: z.string(),
  seal: z.string(),
  /** `writtenWords`: what the seal is the hash of. */
  words: z.string(),
});
export type SignedWords = z.infer<typeof SignedWords>;

export const signedWordsId = (practiceId: string, seal: string): string => `${practiceId}/${seal}`;

export const signedWordsCard: Card<SignedWords> = {
  kind: 'signedWords',
  schema: SignedWords,
  idOf: ({ id }) => id,
  practiceOf: ({ practiceId }) => practiceId,
  rows: { id: key(), practiceId: latest(), seal: latest(), words: latest() },
};

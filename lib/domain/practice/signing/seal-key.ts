/** The key with which a practitioner signs, and what exactly the signature is over. */
import * as z from 'zod/mini';

/** A pair of keys: everybody checks with the public half, only the practitioner's own code opens the private one. */
export const SealKey = z.object({
  /** SHA-256 of the public half: what is told over the phone is made of it. */
  id: z.string().check(z.minLength(1)),
  practitionerId: z.string(),
  /** ECDSA P-256, uncompressed point, in hexadecimal. */
  publicKey: z.string(),
  /** The private half (PKCS #8), closed with AES-GCM by what PBKDF2 makes of the code; empty for a key that came with a pack. */
  wrapped: z.string(),
  salt: z.string(),
  iterations: z.number(),
  madeAt: z.number(),
});
export type SealKey = z.infer<typeof SealKey>;

/** What stands under the words: the key that signed, and its signature of `statementOf`. */
export const Proof = z.object({
  keyId: z.string(),
  signature: z.string(),
  /** The pack that brought it, and what was stated there: another practice names itself and its people otherwise. */
  pack: z.optional(
    z.object({ id: z.string(), practiceId: z.string(), contentId: z.string(), practitionerId: z.string() }),
  ),
});

type Stated = {
  readonly contentId: string;
  readonly practitionerId: string;
  readonly signedAt: number;
  readonly reviewBy?: number | undefined;
  readonly seal?: string | undefined;
};

/** What a practitioner signs: these words, in this practice, in his name, at this moment, until then. */
export const statementOf = (
  practiceId: string,
  { contentId, practitionerId, signedAt, reviewBy, seal }: Stated,
): string =>
  JSON.stringify([
    'decroche signature 1',
    practiceId,
    contentId,
    practitionerId,
    signedAt,
    reviewBy ?? null,
    seal ?? '',
  ]);

/** The name of a key as it is read aloud: five groups of five figures. */
export const spokenFingerprint = (id: string): string =>
  [0, 1, 2, 3, 4]
    .map((group) => Number.parseInt(id.slice(group * 5, group * 5 + 5), 16) % 100_000)
    .map((figures) => String(figures).padStart(5, '0'))
    .join(' ');

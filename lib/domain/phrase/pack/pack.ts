/**
 * A pack: what one practice wrote and signed (protocols with their directives, phrases), as one file signed by one of its
 * practitioners. The format is told in docs/pack-format.md.
 */
import * as z from 'zod/mini';
import { Proof } from '../../practice/signing/seal-key';
import { TriageProtocol } from '../../triage/triage';
import { ExchangedPhrase } from '../exchange/phrase-exchange';

const Name = z.string().check(z.minLength(1), z.maxLength(200));

/** ECDSA P-256, the uncompressed point. */
const PublicKey = z.string().check(z.regex(/^04[0-9a-f]{128}$/));

/** A phrase of the pack: of the practice that takes it in, whichever that is. */
const PackPhrase = z.omit(ExchangedPhrase, { practiceId: true });
export type PackPhrase = z.infer<typeof PackPhrase>;

/** A practitioner's signature as it was made where the pack comes from. */
const PackSignature = z.strictObject({
  of: z.enum(['protocol', 'phrase']),
  /** Id of the protocol or of the phrase in the pack. */
  subject: Name,
  seal: z.string(),
  signedAt: z.number(),
  reviewBy: z.optional(z.number()),
  keyId: Name,
  signature: Proof.shape.signature,
  /** What was stated then. */
  practiceId: Name,
  contentId: Name,
  practitionerId: Name,
});
export type PackSignature = z.infer<typeof PackSignature>;

export const PackContent = z.strictObject({
  /** The same for every pack of one practice. */
  packId: Name,
  number: z.int().check(z.gte(1)),
  /** The practice that made it. */
  name: Name,
  madeAt: z.number(),
  /** ISO date, by the clock of the practice that takes it in: from then on the calls follow it. */
  goLive: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  /** Whose signature is under the whole, by name. */
  signer: Name,
  /** The keys that signed what is in it, and whose they are. */
  keys: z.array(z.strictObject({ id: Name, publicKey: PublicKey, name: Name })),
  protocols: z.array(TriageProtocol),
  phrases: z.array(PackPhrase),
  signatures: z.array(PackSignature),
});
export type PackContent = z.infer<typeof PackContent>;

const FORMAT = 'decroche-pack';

/** `content` is the JSON of a `PackContent`, as a text: what is signed is that very text. */
export const PackFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(1),
  content: z.string(),
  publicKey: PublicKey,
  signature: z.string().check(z.regex(/^[0-9a-f]{128}$/)),
});
export type PackFile = z.infer<typeof PackFile>;

/** A file of ours that this version does not know yet. */
export const NewerPack = z.object({ format: z.literal(FORMAT), version: z.number().check(z.gt(1)) });

/** What the signature of a pack is over. */
export const packStatement = (content: string): string => `decroche pack 1\n${content}`;

/** The file of a pack, one field a line. */
export const packFile = (content: string, publicKey: string, signature: string): string =>
  `${JSON.stringify({ format: FORMAT, version: 1, content, publicKey, signature } satisfies PackFile, null, 2)}\n`;

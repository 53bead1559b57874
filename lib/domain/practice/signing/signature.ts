/** Whether a named practitioner of the practice answers for these very words: compared each time, kept nowhere. */
import type { Practice, Signature } from '../practice';

/** Something that may be signed; its seal is made of its words only where somebody signed it. */
export type Sealable = { readonly id: string; readonly seal: () => string };

export type SignatureState = {
  /**
   * `changed`: other words were signed. `former`: signed by an earlier build, which tied a signature to a number and not
   * to words. `unproven`: no key of the practitioner confirms it. None of the three counts.
   */
  readonly state: 'unsigned' | 'signed' | 'expired' | 'changed' | 'former' | 'unproven';
  /** Short written name of who signed; empty when nobody did. */
  readonly name: string;
  /** Epoch ms: when it was signed, or since when it is due for review. */
  readonly at: number;
  /** The secretary at whose desk it was signed; empty where nobody is named. */
  readonly deskOf: string;
  /** Seal of the words that were signed; empty where there is none. */
  readonly seal: string;
};

type Signed = Pick<Practice, 'signatures' | 'practitioners'>;

const ofContent = (practice: Pick<Practice, 'signatures'>, id: string): Signature[] =>
  practice.signatures
    .filter(({ contentId }) => contentId === id)
    .toSorted((a, b) => b.signedAt - a.signedAt || b.version - a.version);

/** The latest signature that is over these very words; null when nobody answers for them. */
export const signatureOf = (
  practice: Pick<Practice, 'signatures'>,
  { id, seal }: Sealable,
): Signature | null => {
  const signed = ofContent(practice, id).filter((signature) => signature.seal && signature.proof);
  if (signed.length === 0) return null;
  const now = seal();
  return signed.find((signature) => signature.seal === now) ?? null;
};

/** Why the latest signature does not count for the words that stand here. */
const whyNot = ({ seal, proof }: Signature): 'changed' | 'former' | 'unproven' => {
  if (!seal) return 'former';
  return proof ? 'changed' : 'unproven';
};

/** The state of what stands here at `now` (epoch ms); a signature of a practitioner who left the practice does not count. */
export const signatureState = (practice: Signed | null, content: Sealable, now: number): SignatureState => {
  const unsigned = { state: 'unsigned', name: '', at: 0, deskOf: '', seal: '' } as const;
  if (!practice) return unsigned;
  const signature = signatureOf(practice, content);
  const [last] = ofContent(practice, content.id);
  const latest = signature ?? last;
  const signatory = practice.practitioners.find(({ id }) => id === latest?.practitionerId);
  if (!latest || !signatory) return unsigned;
  const { signedAt, reviewBy, seal = '', deskOf = '' } = latest;
  const shared = { name: signatory.shortName, seal, deskOf };
  if (!signature) return { ...shared, state: whyNot(latest), at: signedAt };
  if (reviewBy !== undefined && reviewBy < now) return { ...shared, state: 'expired', at: reviewBy };
  return { ...shared, state: 'signed', at: signedAt };
};

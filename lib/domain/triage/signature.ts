/** Whether a named practitioner of the practice answers for one version of a protocol. */
import type { Practice } from '../practice/practice';

export type SignatureState = {
  /** `superseded`: an earlier version was signed, not the one that is run. */
  readonly state: 'unsigned' | 'signed' | 'expired' | 'superseded';
  /** Short written name of who signed; empty when nobody did. */
  readonly name: string;
  /** Epoch ms: when it was signed, or since when it is due for review. */
  readonly at: number;
  readonly version: number;
};

/** The state of the latest signature at `now` (epoch ms); one of a practitioner who left the practice does not count. */
export const signatureState = (
  practice: Practice | null,
  content: { readonly id: string; readonly version: number },
  now: number,
): SignatureState => {
  const latest = (practice?.signatures ?? [])
    .filter(({ contentId }) => contentId === content.id)
    .toSorted((a, b) => b.version - a.version || b.signedAt - a.signedAt)
    .find(({ version }) => version <= content.version);
  const signatory = practice?.practitioners.find(({ id }) => id === latest?.practitionerId);
  if (!latest || !signatory) return { state: 'unsigned', name: '', at: 0, version: content.version };
  const { version, signedAt, reviewBy } = latest;
  const shared = { name: signatory.shortName, version };
  if (version < content.version) return { ...shared, state: 'superseded', at: signedAt };
  if (reviewBy !== undefined && reviewBy < now) return { ...shared, state: 'expired', at: reviewBy };
  return { ...shared, state: 'signed', at: signedAt };
};

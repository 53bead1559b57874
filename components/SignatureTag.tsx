/** Who took responsibility for a protocol, or that nobody has yet. */
import { practiceOf, shownCall } from '../lib/app/app-state';
import { useApp, useLabels } from './app-context';

type SignatureTagProps = { readonly contentId: string; readonly version: number };

export function SignatureTag({ contentId, version }: SignatureTagProps) {
  const { state } = useApp();
  const { triage } = useLabels();
  const practice = practiceOf(state, shownCall(state));
  const signature = practice?.signatures.find(
    (row) => row.contentId === contentId && row.version === version,
  );
  const signatory = practice?.practitioners.find(({ id }) => id === signature?.practitionerId);
  if (!signature || !signatory) return <p class="tag unsigned">{triage.unsigned}</p>;
  const date = new Intl.DateTimeFormat('fr-FR').format(signature.signedAt);
  return <p class="tag signed">{triage.signed(signatory.shortName, date)}</p>;
}

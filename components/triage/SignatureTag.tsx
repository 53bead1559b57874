/** Who wrote a protocol and who took responsibility for it; unsigned, outdated or changed since, it works under a banner. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { dateText } from '../../lib/app/practice/practice-hour';
import { isTranslated, languageOf } from '../../lib/app/triage/protocol-language';
import type { SignatureState } from '../../lib/domain/practice/signing/signature';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import { useApp, useLabels } from '../kit/app-context';

type SignatureTagProps = { readonly protocol: TriageProtocol; readonly version: number };

export function SignatureTag({ protocol, version }: SignatureTagProps) {
  const { state, protocols } = useApp('state', 'protocols');
  const { triage, signing } = useLabels();
  const practice = practiceOf(state, shownCall(state));
  const signed = protocols.signature(practice, protocol);
  const date = (at: number) => dateText(state, at, practice?.id);
  const sentence: Record<SignatureState['state'], () => string> = {
    unsigned: () => triage.unsigned,
    signed: () => triage.signed(signed.name, date(signed.at)),
    expired: () => triage.expired(signed.name, date(signed.at)),
    changed: () => signing.changed(signed.name, date(signed.at)),
    former: () => signing.former(signed.name),
    unproven: () => signing.unproven(signed.name),
  };
  return (
    <p class="signature" data-state={signed.state}>
      <span>{sentence[signed.state]()}</span> {isTranslated(protocol) && <span>{triage.translated}</span>}{' '}
      {languageOf(state, protocol) && <span>{triage.inFrench}</span>} <span>{triage.version(version)}</span>{' '}
      <span>{protocol.author ? triage.writtenBy(protocol.author) : triage.shippedDraft}</span>
    </p>
  );
}

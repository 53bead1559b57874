/** Before anything is disclosed: who asks, and what to check; to somebody who is not the patient, the rule first. */
import { shownCall } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';
import { PhraseLine } from '../phrase/PhraseLine';
import { IdentityCheck } from './IdentityCheck';

export function ThirdPartyCard() {
  const { state } = useApp('state');
  const { identity } = useLabels();
  const call = shownCall(state);
  const kind = call?.notes.callerKind;
  if (!call || !kind || kind === 'sales') return null;
  if (kind === 'patient')
    return (
      <aside class="identity-card" aria-label={identity.self}>
        <h3>{identity.self}</h3>
        <IdentityCheck call={call} />
      </aside>
    );
  return (
    <aside class="third-party" aria-label={identity.title}>
      <h3>{identity.title}</h3>
      <PhraseLine phraseId="confidentialite-01" />
      <IdentityCheck call={call} />
    </aside>
  );
}

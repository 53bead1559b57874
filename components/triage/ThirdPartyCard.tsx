/** Before anything is disclosed to somebody who is not the patient: the rule, and what to check. */
import { useId, useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';
import { PhraseLine } from '../phrase/PhraseLine';

function IdentityCheck() {
  const { triage } = useApp('triage');
  const { identity } = useLabels();
  const id = useId();
  const [asked, setAsked] = useState('');
  const rule = triage.identityRules.find((row) => row.id === asked);
  return (
    <div class="field">
      <label for={id}>{identity.asked}</label>
      <select id={id} value={asked} onChange={(event) => setAsked(event.currentTarget.value)}>
        <option value="">{identity.choose}</option>
        {triage.identityRules.map((row) => (
          <option key={row.id} value={row.id}>
            {row.label}
          </option>
        ))}
      </select>
      {rule && (
        <ul class="checklist">
          {rule.identifiers.map((identifier) => (
            <li key={identifier}>
              <label>
                <input type="checkbox" />
                {identifier}
              </label>
            </li>
          ))}
          {rule.refusal && <li class="remark">{rule.refusal}</li>}
          {!rule.refusal && rule.identifiers.length === 0 && <li>{identity.anybody}</li>}
        </ul>
      )}
    </div>
  );
}

export function ThirdPartyCard() {
  const { state } = useApp('state');
  const { identity } = useLabels();
  const call = shownCall(state);
  const kind = call?.notes.callerKind;
  if (!kind || kind === 'patient' || kind === 'sales') return null;
  return (
    <aside class="third-party" aria-label={identity.title}>
      <h3>{identity.title}</h3>
      <PhraseLine phraseId="confidentialite-01" />
      <IdentityCheck />
    </aside>
  );
}

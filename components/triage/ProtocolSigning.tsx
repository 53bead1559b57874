/** The practitioner answers for a version: from then on the calls follow it. */
import { useState } from 'preact/hooks';
import type { Practice } from '../../lib/domain/practice/practice';
import { theOnly } from '../../lib/domain/practice/the-only';
import { signatureState } from '../../lib/domain/triage/signature';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import { useApp, useLabels } from '../kit/app-context';

type ProtocolSigningProps = {
  readonly practice: Practice;
  readonly protocol: TriageProtocol;
  readonly isBlocked: boolean;
};

export function ProtocolSigning({ practice, protocol, isBlocked }: ProtocolSigningProps) {
  const { protocols, state } = useApp('protocols', 'state');
  const { signing } = useLabels().protocols;
  const [reviewDay, setReviewDay] = useState(protocols.usualReviewDay);
  const [practitionerId, choose] = useState(theOnly(practice.practitioners)?.id ?? '');
  const [outcome, setOutcome] = useState('');
  const signed = signatureState(practice, protocol, state.now.value);
  const sign = async () => {
    await protocols.sign(practice, protocol, { practitionerId, reviewDay });
    const signatory = practice.practitioners.find(({ id }) => id === practitionerId);
    setOutcome(signing.done(signatory?.shortName ?? ''));
  };
  return (
    <section class="signing" aria-label={signing.title}>
      <h3>{signing.title}</h3>
      <div class="pair">
        <label class="field">
          {signing.who}
          <select value={practitionerId} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {!practitionerId && <option value="">{signing.choose}</option>}
            {practice.practitioners.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {shortName}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          {signing.reviewDay}
          <input
            type="date"
            required
            value={reviewDay}
            onInput={({ currentTarget }) => currentTarget.value && setReviewDay(currentTarget.value)}
          />
        </label>
      </div>
      <p class="hint">{isBlocked ? signing.blocked : signing.hint}</p>
      <button
        type="button"
        class="primary"
        disabled={isBlocked || !practitionerId || signed.state === 'signed'}
        onClick={() => void sign()}
      >
        {signing.sign(protocol.version)}
      </button>
      <p role="status" class="hint">
        {outcome}
      </p>
    </section>
  );
}

/** The practitioner answers for the words of a version, by his own code: from then on the calls follow it. */
import { useState } from 'preact/hooks';
import { dateText } from '../../lib/app/practice/practice-hour';
import type { Practice } from '../../lib/domain/practice/practice';
import { theOnly } from '../../lib/domain/practice/the-only';
import type { TriageProtocol } from '../../lib/domain/triage/triage';
import { useApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { usePageLabels } from '../kit/words/page-labels';
import { CodeSigning } from '../practice/CodeSigning';
import { SignedDiff } from '../practice/SignedDiff';
import { SignerField } from '../practice/SignerField';

type ProtocolSigningProps = {
  readonly practice: Practice;
  readonly protocol: TriageProtocol;
  readonly isBlocked: boolean;
};

/** Why an earlier signature does not count, and which words changed under it. */
function FormerSignature({ practice, protocol }: Omit<ProtocolSigningProps, 'isBlocked'>) {
  const { protocols, state } = useApp('protocols', 'state');
  const { signing: words } = usePageLabels();
  const { state: standing, name, at, seal } = protocols.signature(practice, protocol);
  if (standing === 'former') return <p class="remark">{words.former(name)}</p>;
  if (standing === 'unproven') return <p class="remark">{words.unproven(name)}</p>;
  if (standing !== 'changed') return null;
  return (
    <>
      <p class="remark">{words.changed(name, dateText(state, at, practice.id))}</p>
      <SignedDiff practiceId={practice.id} seal={seal} now={protocols.words(protocol)} />
    </>
  );
}

export function ProtocolSigning({ practice, protocol, isBlocked }: ProtocolSigningProps) {
  const { protocols } = useApp('protocols');
  const { signing } = usePageLabels().protocols;
  const [reviewDay, setReviewDay] = useState(protocols.usualReviewDay);
  const [practitionerId, choose] = useState(theOnly(practice.practitioners)?.id ?? '');
  const [outcome, setOutcome] = useState('');
  const practitioner = practice.practitioners.find(({ id }) => id === practitionerId);
  const isSigned = protocols.signature(practice, protocol).state === 'signed';
  const sign = async (code: string) => {
    const came = await protocols.sign(practice, protocol, { practitionerId, code, reviewDay });
    setOutcome(came === 'signed' ? signing.done(practitioner?.shortName ?? '') : '');
    return came;
  };
  return (
    <section class="signing" aria-label={signing.title}>
      <h3>{signing.title}</h3>
      <FormerSignature practice={practice} protocol={protocol} />
      <div class="pair">
        <SignerField practice={practice} practitionerId={practitionerId} onChoose={choose} />
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
      {practitioner && !isSigned && (
        <CodeSigning
          key={practitioner.id}
          practice={practice}
          practitioner={practitioner}
          action={signing.sign(protocol.version)}
          isDisabled={isBlocked}
          onCode={sign}
        />
      )}
      <Said as="hint">{isSigned && outcome}</Said>
    </section>
  );
}

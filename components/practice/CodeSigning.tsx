/** The practitioner signs with his own code; the first time he chooses it. */
import { useState } from 'preact/hooks';
import { dateText } from '../../lib/app/practice/practice-hour';
import type { Signing } from '../../lib/app/practice/signing-desk';
import type { Practice, Practitioner } from '../../lib/domain/practice/practice';
import { spokenFingerprint } from '../../lib/domain/practice/signing/seal-key';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { SecretField } from '../kit/SecretField';
import { CodeChoice } from './CodeChoice';

type CodeSigningProps = {
  readonly practice: Practice;
  readonly practitioner: Practitioner;
  /** What is written on the button. */
  readonly action: string;
  readonly isDisabled?: boolean;
  readonly onCode: (code: string) => Promise<Signing>;
};

/** The code asked for, and what came of it. */
function CodeAsked({ practitioner, action, isDisabled = false, onCode }: Omit<CodeSigningProps, 'practice'>) {
  const { signing, state } = useApp('signing', 'state');
  const { signing: words } = useLabels();
  const [code, setCode] = useState('');
  const [outcome, setOutcome] = useState<Signing | null>(null);
  const seconds = state.now.value > 0 ? signing.secondsToWait() : 0;
  const sign = async () => {
    if (isDisabled || !code) return;
    const came = await onCode(code);
    setOutcome(came);
    if (came !== 'tooSoon') setCode('');
  };
  return (
    <div class="code-fields">
      <SecretField
        label={words.code(practitioner.shortName)}
        value={code}
        onText={setCode}
        onEnter={() => void sign()}
      />
      <button type="button" class="primary" disabled={isDisabled || !code} onClick={() => void sign()}>
        {action}
      </button>
      <Said as="remark" role="alert">
        {outcome === 'wrong' && words.wrong} {outcome === 'noCode' && words.noCode}{' '}
        {seconds > 0 && words.wait(seconds)}
      </Said>
    </div>
  );
}

export function CodeSigning({ practice, practitioner, ...asked }: CodeSigningProps) {
  const { signing, state } = useApp('signing', 'state');
  const { signing: words } = useLabels();
  const [isChoosing, setChoosing] = useState(false);
  const [isChosen, setChosen] = useState(false);
  const key = signing.keyOf(practice, practitioner.id);
  const onChosen = () => {
    setChoosing(false);
    setChosen(true);
  };
  if (!key || isChoosing)
    return (
      <>
        {key && <p class="hint">{words.forgottenHint}</p>}
        <CodeChoice practice={practice} practitioner={practitioner} onChosen={onChosen} />
        {key && (
          <button type="button" class="quiet" onClick={() => setChoosing(false)}>
            {words.keep}
          </button>
        )}
      </>
    );
  return (
    <>
      {isChosen && <Said as="hint">{words.chosen}</Said>}
      <CodeAsked practitioner={practitioner} {...asked} />
      <p class="hint">{words.key(spokenFingerprint(key.id), dateText(state, key.madeAt, practice.id))}</p>
      <button type="button" class="quiet" onClick={() => setChoosing(true)}>
        {words.forgotten}
      </button>
    </>
  );
}

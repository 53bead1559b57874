/** A practitioner chooses the code with which he signs: twice the same, long enough, told to nobody. */
import { useState } from 'preact/hooks';
import type { Practice, Practitioner } from '../../lib/domain/practice/practice';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { SecretField } from '../kit/SecretField';
import './signing.css';

type CodeChoiceProps = {
  readonly practice: Practice;
  readonly practitioner: Practitioner;
  readonly onChosen: () => void;
};

export function CodeChoice({ practice, practitioner, onChosen }: CodeChoiceProps) {
  const { signing } = useApp('signing');
  const { signing: words } = useLabels();
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [remark, setRemark] = useState('');
  const choose = async () => {
    if (code !== again) return setRemark(words.different);
    if (!(await signing.chooseCode(practice, practitioner.id, code))) return setRemark(words.tooShort);
    onChosen();
  };
  return (
    <div class="code-fields">
      <p class="hint">{words.newCodeHint}</p>
      <div class="pair">
        <SecretField
          label={words.newCode(practitioner.shortName)}
          value={code}
          onText={setCode}
          onEnter={() => void choose()}
        />
        <SecretField label={words.again} value={again} onText={setAgain} onEnter={() => void choose()} />
      </div>
      <button type="button" onClick={() => void choose()}>
        {words.choose}
      </button>
      <Said as="remark">{remark}</Said>
    </div>
  );
}

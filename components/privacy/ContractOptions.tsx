/** The end of a contract: a practice's data given back as a file, and erased once the file was opened again. */
import { useState } from 'preact/hooks';
import { everyPractice } from '../../lib/app/known-practices';
import { usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { FileField } from '../kit/FileButton';
import { SecretField } from '../kit/SecretField';
import { noneOf, practiceOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

function News() {
  const { contract } = usePageApp('contract');
  const { keepingOptions: keeping } = usePageLabels();
  const news = contract.news.value;
  if (!news) return null;
  if (news.kind === 'refused') {
    const sentences: Readonly<Record<string, string>> = {
      ...keeping.backup.refusals,
      ...keeping.contract.refusals,
    };
    return <p class="remark">{sentences[news.reason]}</p>;
  }
  return <p>{keeping.contract[news.kind](news.counts)}</p>;
}

export function ContractOptions() {
  const { state, contract } = usePageApp('state', 'contract');
  const words = usePageLabels().keepingOptions.contract;
  const [practiceId, setPracticeId] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const erase = async (): Promise<void> => {
    if (file) await contract.erase(practiceId, { file, passphrase });
  };
  return (
    <section class="card" aria-labelledby="contract">
      <h2 id="contract">{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <div class="pair">
        <SelectField
          label={words.practice}
          value={practiceId}
          options={[noneOf(words.choose), ...practiceOptions(everyPractice(state))]}
          onChoose={setPracticeId}
        />
        <SecretField label={words.passphrase} value={passphrase} onText={setPassphrase} />
      </div>
      <button type="button" disabled={!practiceId} onClick={() => void contract.give(practiceId, passphrase)}>
        {words.give}
      </button>
      <FileField label={words.file} accept=".decroche" file={file} onFile={setFile} />
      <button type="button" class="danger" disabled={!practiceId || !file} onClick={() => void erase()}>
        {words.erase}
      </button>
      <Said>
        <News />
      </Said>
    </section>
  );
}

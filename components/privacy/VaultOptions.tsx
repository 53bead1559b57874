/** The passphrase in the settings: chosen, changed, given up, each with one plain sentence. */
import { useState } from 'preact/hooks';
import { strengthOf } from '../../lib/domain/privacy/passphrase';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { quietField } from '../kit/quiet-field';
import { LockDelay } from './LockDelay';
import { UnlockForm } from './VaultLine';

type Outcome = 'chosen' | 'givenUp' | 'differs' | 'empty' | 'failed' | null;

type SecretProps = {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
};

const Secret = ({ label, value, onText }: SecretProps) => (
  <label class="field">
    {label}
    <input
      {...quietField}
      type="password"
      autocomplete="new-password"
      value={value}
      onInput={({ currentTarget }) => onText(currentTarget.value)}
    />
  </label>
);

/** What is wrong with the two that she typed; null when they can be taken. */
const refusalOf = (passphrase: string, again: string): 'differs' | 'empty' | null => {
  if (passphrase.trim() === '') return 'empty';
  return passphrase === again ? null : 'differs';
};

/** Does what is asked of the vault, and says what came of it. */
function useChoosing() {
  const { vault } = useApp('vault');
  const [said, setSaid] = useState<Outcome>(null);
  const choose = async (passphrase: string | null): Promise<void> => {
    const done = await vault.choose(passphrase).then(
      () => true,
      () => false,
    );
    const came = passphrase === null ? 'givenUp' : 'chosen';
    setSaid(done ? came : 'failed');
  };
  return { said, setSaid, choose };
}

function PassphraseForm() {
  const { vault } = useApp('vault');
  const { vault: words } = useLabels();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const { said, setSaid, choose } = useChoosing();
  const isChosen = vault.state.value === 'open';
  const submit = async (): Promise<void> => {
    const refusal = refusalOf(passphrase, again);
    if (refusal) return setSaid(refusal);
    await choose(passphrase);
    setPassphrase('');
    setAgain('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Secret label={words.passphrase} value={passphrase} onText={setPassphrase} />
      {passphrase !== '' && <p class="hint">{words.strength[strengthOf(passphrase)]}</p>}
      <Secret label={words.again} value={again} onText={setAgain} />
      <p class="hint">{words.lost}</p>
      <button type="submit">{isChosen ? words.change : words.choose}</button>
      {isChosen && (
        <>
          <button type="button" onClick={() => void choose(null)}>
            {words.giveUp}
          </button>
          <button type="button" onClick={() => void vault.lock()}>
            {words.lock}
          </button>
        </>
      )}
      <Said>{said && words[said]}</Said>
    </form>
  );
}

export function VaultOptions() {
  const { vault } = useApp('vault');
  const { vault: words } = useLabels();
  const standing = vault.state.value;
  return (
    <section class="card" aria-labelledby="vault">
      <h2 id="vault">{words.title}</h2>
      <p class="hint">{words.why}</p>
      <p>{words[standing]}</p>
      {standing === 'locked' ? <UnlockForm /> : <PassphraseForm />}
      {standing !== 'none' && <LockDelay />}
    </section>
  );
}

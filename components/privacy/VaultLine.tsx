/** The lock where she works: said in one line, opened in it, and out of the way of a call that begins. */
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { shownCall } from '../../lib/app/app-state';
import type { Unlocking } from '../../lib/app/slowed-tries';
import { useApp, useLabels } from '../kit/app-context';
import { Banner, Said } from '../kit/Banner';
import { quietField } from '../kit/quiet-field';

type UnlockFormProps = {
  /** What the passphrase is given for. */
  readonly action?: string;
  readonly attempt?: (passphrase: string) => Promise<Unlocking>;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
};

/** Asks for the passphrase; what is typed goes nowhere but into the lock. */
export function UnlockForm({ action, attempt, inputRef }: UnlockFormProps) {
  const { vault, state } = useApp('vault', 'state');
  const { vault: words } = useLabels();
  const [passphrase, setPassphrase] = useState('');
  const [outcome, setOutcome] = useState<Unlocking>('opened');
  // Counts down while it is shown.
  const seconds = state.now.value > 0 ? vault.secondsToWait() : 0;
  const unlock = async (): Promise<void> => {
    const came = await (attempt ?? vault.unlock)(passphrase);
    setOutcome(came);
    if (came !== 'tooSoon') setPassphrase('');
  };
  return (
    <form
      class="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <label class="field">
        {words.passphrase}
        <input
          {...quietField}
          ref={inputRef ?? null}
          type="password"
          value={passphrase}
          onInput={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
      </label>
      <button type="submit" class="primary">
        {action ?? words.unlock}
      </button>
      <Said as="remark">
        {outcome !== 'opened' && words.wrong} {seconds > 0 && words.wait(seconds)}
      </Said>
    </form>
  );
}

export function VaultLine() {
  const { vault, state } = useApp('vault', 'state');
  const { vault: words } = useLabels();
  if (vault.state.value !== 'locked') return null;
  const isCalling = shownCall(state) !== null;
  return (
    <section aria-label={words.locked}>
      <Banner>
        <p>
          {words.locked} {!isCalling && words.lockedHint}
        </p>
        <UnlockForm />
      </Banner>
    </section>
  );
}

/** After how long without a hand it locks: her choice, or what the administrator fixed. */
import { LOCK_DELAYS, lockMinutesOf } from '../../lib/domain/privacy/vault-lock';
import { useApp, useLabels } from '../kit/app-context';
import { SelectField } from '../kit/Select';

const NEVER = '';

export function LockDelay() {
  const { state, privacy, keeping } = useApp('state', 'privacy', 'keeping');
  const { vault: words } = useLabels();
  const fixed = keeping.administration.value;
  const minutes = lockMinutesOf(state.privacyChoices.value, fixed);
  const isFixed = fixed.lockMinutes !== undefined;
  // What a policy fixed need not be among those that are offered.
  const offered = [...new Set([...LOCK_DELAYS, ...(minutes === null ? [] : [minutes])])].toSorted(
    (a, b) => a - b,
  );
  return (
    <>
      <SelectField
        label={words.after}
        isDisabled={isFixed}
        value={minutes === null ? NEVER : String(minutes)}
        options={[
          ...offered.map((each) => ({ value: String(each), name: words.afterMinutes(each) })),
          { value: NEVER, name: words.afterNever },
        ]}
        onChoose={(chosen) => void privacy.choose({ lockMinutes: chosen === NEVER ? null : Number(chosen) })}
        {...(isFixed && { hint: words.afterFixed })}
      />
      <p class="hint">{words.afterHint}</p>
    </>
  );
}

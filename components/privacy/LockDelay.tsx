/** After how long without a hand it locks: her choice, or what the administrator fixed. */
import { LOCK_DELAYS, lockMinutesOf } from '../../lib/domain/privacy/vault-lock';
import { useApp, useLabels } from '../kit/app-context';

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
      <label class="field">
        {words.after}
        <select
          disabled={isFixed}
          value={minutes === null ? NEVER : String(minutes)}
          onChange={({ currentTarget: { value } }) =>
            void privacy.choose({ lockMinutes: value === NEVER ? null : Number(value) })
          }
        >
          {offered.map((each) => (
            <option key={each} value={String(each)}>
              {words.afterMinutes(each)}
            </option>
          ))}
          <option value={NEVER}>{words.afterNever}</option>
        </select>
        {isFixed && <small class="hint">{words.afterFixed}</small>}
      </label>
      <p class="hint">{words.afterHint}</p>
    </>
  );
}

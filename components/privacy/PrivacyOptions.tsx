/** The mask in the settings: how strong, when it comes by itself, and what could still be read behind it. */
import { MASK_STRENGTHS } from '../../lib/domain/privacy/privacy';
import { useApp, useLabels } from '../kit/app-context';
import { RadioChoice } from '../kit/choice/RadioChoice';
import { KeyLine } from '../kit/KeyHint';
import { SelectField } from '../kit/Select';
import { LeakWitness } from './LeakWitness';
import { VaultOptions } from './VaultOptions';

/** Offered delays. Seconds. */
const IDLE_DELAYS = [15, 30, 60, 120, 300, 600];
const FIRST_DELAY = 120;

function StrengthSection() {
  const { state, privacy } = useApp('state', 'privacy');
  const { privacy: words } = useLabels();
  return (
    <section class="card">
      <h2>{words.strength}</h2>
      <RadioChoice
        label={words.strength}
        options={MASK_STRENGTHS}
        names={words.strengths}
        hints={words.strengthHints}
        chosen={state.privacyChoices.value.strength}
        onChoose={(strength) => void privacy.choose({ strength })}
      />
      <p class="hint">{words.knownSites(privacy.sitesWithRule().join(', '))}</p>
      <p class="hint">
        <KeyLine text={words.revealHint} />
      </p>
    </section>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  /** Fixed by a policy: shown and not to be changed. */
  readonly isFixed?: boolean;
  readonly onChange: (on: boolean) => void;
};

const Switch = ({ label, checked, isFixed = false, onChange }: SwitchProps) => (
  <label class="tick-line">
    <input
      type="checkbox"
      checked={checked}
      disabled={isFixed}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
);

function IdleSwitch() {
  const { state, privacy } = useApp('state', 'privacy');
  const { privacy: words } = useLabels();
  const { idleSeconds } = state.privacyChoices.value;
  return (
    <>
      <Switch
        label={words.onIdle}
        checked={idleSeconds !== null}
        onChange={(on) => void privacy.choose({ idleSeconds: on ? FIRST_DELAY : null })}
      />
      {idleSeconds !== null && (
        <SelectField
          class="privacy-delay"
          label={words.idleDelay}
          value={String(idleSeconds)}
          options={IDLE_DELAYS.map((seconds) => ({
            value: String(seconds),
            name: words.idleDelays(seconds),
          }))}
          onChoose={(seconds) => void privacy.choose({ idleSeconds: Number(seconds) })}
        />
      )}
    </>
  );
}

function AutomaticSection() {
  const { state, privacy, keeping } = useApp('state', 'privacy', 'keeping');
  const { privacy: words, vault } = useLabels();
  const { onWindowBlur, atStart } = state.privacyChoices.value;
  // A policy asks for it; none forbids it.
  const isFixed = keeping.administration.value.maskAtStart === true;
  return (
    <section class="card">
      <h2>{words.automatic}</h2>
      <div class="ticks">
        <IdleSwitch />
        <Switch
          label={words.onWindowBlur}
          checked={onWindowBlur}
          onChange={(on) => void privacy.choose({ onWindowBlur: on })}
        />
        <Switch
          label={words.atStart}
          checked={isFixed || atStart}
          isFixed={isFixed}
          onChange={(on) => void privacy.choose({ atStart: on })}
        />
      </div>
      {isFixed && <p class="hint">{vault.afterFixed}</p>}
      <p class="hint">{words.sharingHint}</p>
    </section>
  );
}

export function PrivacyOptions() {
  return (
    <>
      <StrengthSection />
      <AutomaticSection />
      <LeakWitness />
      <VaultOptions />
    </>
  );
}

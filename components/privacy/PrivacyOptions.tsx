/** The mask in the settings: how strong, when it comes by itself, and what could still be read behind it. */
import { MASK_STRENGTHS } from '../../lib/domain/privacy/privacy';
import { useApp, useLabels } from '../kit/app-context';
import { RadioChoice } from '../kit/choice/RadioChoice';
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
      <p class="hint">{words.revealHint}</p>
    </section>
  );
}

type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
};

const Switch = ({ label, checked, onChange }: SwitchProps) => (
  <label class="tick-line">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
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
  const { state, privacy } = useApp('state', 'privacy');
  const { privacy: words } = useLabels();
  const { onWindowBlur, atStart } = state.privacyChoices.value;
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
          checked={atStart}
          onChange={(on) => void privacy.choose({ atStart: on })}
        />
      </div>
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

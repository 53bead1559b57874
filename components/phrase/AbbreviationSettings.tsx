/** Which key has an abbreviation written out, and where. */
import { ABBREVIATION_KEYS } from '../../lib/domain/phrase/abbreviation';
import { useApp, useLabels } from '../kit/app-context';

export function AbbreviationSettings() {
  const { state, practices } = useApp('state', 'practices');
  const words = useLabels().abbreviations;
  const { abbreviations } = state.settings.value;
  const change = (patch: Partial<typeof abbreviations>) =>
    void practices.changeSettings({ abbreviations: { ...abbreviations, ...patch } });
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <label class="field">
        {words.key}
        <select
          value={abbreviations.key}
          onChange={(event) => {
            const key = ABBREVIATION_KEYS.find((each) => each === event.currentTarget.value);
            if (key) change({ key });
          }}
        >
          {ABBREVIATION_KEYS.map((key) => (
            <option key={key} value={key}>
              {words.keys[key]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={abbreviations.inCode}
          onChange={(event) => change({ inCode: event.currentTarget.checked })}
        />
        {words.inCode}
      </label>
    </section>
  );
}

/** Which key has an abbreviation written out, and where. */
import { ABBREVIATION_KEYS } from '../../lib/domain/phrase/abbreviation';
import { useApp, useLabels } from '../kit/app-context';
import { optionsOf, SelectField } from '../kit/Select';

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
      <SelectField
        label={words.key}
        value={abbreviations.key}
        options={optionsOf(ABBREVIATION_KEYS, words.keys)}
        onChoose={(key) => change({ key })}
      />
      <label class="check">
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

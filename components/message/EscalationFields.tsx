/** After how long an urgent message goes to somebody else, and to whom, in which order. */
import type { Dispatch } from '../../lib/domain/practice/dispatch';
import type { Practice } from '../../lib/domain/practice/practice';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

type EscalationFieldsProps = {
  readonly practice: Practice;
  readonly dispatch: Dispatch;
  readonly change: (patch: Partial<Dispatch>) => void;
};

export function EscalationFields({ practice, dispatch, change }: EscalationFieldsProps) {
  const { options: words } = usePageLabels().message;
  const { escalationChain: chain, escalationMinutes } = dispatch;
  const nameOf = (id: string) => practice.practitioners.find((each) => each.id === id)?.shortName ?? id;
  const others = practice.practitioners.filter(({ id }) => !chain.includes(id));
  return (
    <fieldset class="practitioners">
      <legend>{words.escalation}</legend>
      <div class="pair">
        <label class="field">
          {words.minutes}
          <input
            type="number"
            min={1}
            max={240}
            value={escalationMinutes}
            onInput={({ currentTarget }) => {
              if (currentTarget.valueAsNumber >= 1)
                change({ escalationMinutes: currentTarget.valueAsNumber });
            }}
          />
        </label>
        <SelectField
          label={words.chain}
          value=""
          options={[noneOf(words.chainAdd), ...practitionerOptions(others)]}
          onChoose={(id) => change({ escalationChain: [...chain, id] })}
        />
      </div>
      <ol class="chain">
        {chain.map((id, index) => (
          <li key={id}>
            <button
              type="button"
              aria-label={words.chainRemove(nameOf(id))}
              onClick={() => change({ escalationChain: chain.filter((each) => each !== id) })}
            >
              {`${index + 1}. ${nameOf(id)} ×`}
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

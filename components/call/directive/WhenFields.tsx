/** When in a call an instruction is shown: the words of the reason, who calls, the level, the step. Folded while nothing is asked. */
import { useState } from 'preact/hooks';
import { CALL_STEPS, CALLER_KINDS } from '../../../lib/domain/call/call';
import type { Directive } from '../../../lib/domain/call/directive/directive';
import { DISPOSITION_LEVELS } from '../../../lib/domain/triage/disposition';
import { useLabels } from '../../kit/app-context';
import { ChoiceChips } from '../../kit/ChoiceChips';
import { Field } from '../../kit/Field';
import { noneOf, optionsOf, SelectField } from '../../kit/Select';

/** What is written so far, and how a part of it is changed. */
export type DirectivePart = {
  readonly draft: Directive;
  readonly change: (patch: Partial<Directive>) => void;
};

/** The list with that one, or without it where it stood there. */
export const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];

const readReasons = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

export function WhenFields({ draft, change }: DirectivePart) {
  const labels = useLabels();
  const { options: words } = labels.directives;
  // As she types it: a comma just typed is not taken away from her.
  const [reasons, setReasons] = useState(draft.reasons.join(', '));
  return (
    <fieldset class="directive-when">
      <legend>{words.when}</legend>
      <Field
        label={words.reasons}
        placeholder={words.reasonsHint}
        value={reasons}
        onText={(text) => {
          setReasons(text);
          change({ reasons: readReasons(text) });
        }}
      />
      <ChoiceChips
        label={words.callers}
        options={CALLER_KINDS}
        names={labels.callerKinds}
        chosen={draft.callers}
        onToggle={(kind) => change({ callers: toggled(draft.callers, kind) })}
        isOpen
      />
      <ChoiceChips
        label={words.levels}
        options={DISPOSITION_LEVELS}
        names={labels.levels}
        chosen={draft.levels}
        onToggle={(level) => change({ levels: toggled(draft.levels, level) })}
        isOpen
      />
      <SelectField
        label={words.step}
        value={draft.step ?? ''}
        options={[noneOf(words.stepAuto), ...optionsOf(CALL_STEPS, labels.steps)]}
        onChoose={(step) => change({ step: step || null })}
      />
    </fieldset>
  );
}

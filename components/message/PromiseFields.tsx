/** What is expected and what was promised, before what hour and by whom; one key makes a callback of it. */
import { useLayoutEffect } from 'preact/hooks';
import { practiceOf } from '../../lib/app/app-state';
import type { Call } from '../../lib/domain/call/call';
import { EXPECTATIONS, type Slip } from '../../lib/domain/call/slip';
import { useApp, useLabels } from '../kit/app-context';
import { ChoiceChips } from '../kit/ChoiceChips';
import { Field } from '../kit/Field';
import { KeyHint } from '../kit/KeyHint';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { keepInSight, useFocusTarget } from '../kit/use-focus-target';
import { PromiseGate } from './SlipGate';

type PartProps = { readonly call: Call; readonly change: (patch: Partial<Slip>) => void };

function OwnerChoice({ call, change }: PartProps) {
  const { state } = useApp('state');
  const { callbacks: words } = useLabels().message;
  const { slip, recipientId } = call.notes;
  return (
    <SelectField
      label={words.owner}
      value={slip.promiseBy ?? recipientId ?? ''}
      options={[noneOf(words.me), ...practitionerOptions(practiceOf(state, call)?.practitioners)]}
      onChoose={(promiseBy) => change({ promiseBy })}
    />
  );
}

export function PromiseFields({ call, change }: PartProps) {
  const { calls, callbacks } = useApp('calls', 'callbacks');
  const { fields, message } = useLabels();
  const ref = useFocusTarget<HTMLInputElement & HTMLTextAreaElement>('promise');
  const { callbacks: words, slipFields } = message;
  const { promise, slip } = call.notes;
  const shown = callbacks.understood(call);
  const isWritten = promise.trim() !== '';
  // What was understood and the key that notes it come up under what she types, and would stand behind the key that saves.
  useLayoutEffect(() => {
    if (ref.current?.matches(':focus')) keepInSight(ref.current);
  }, [ref, shown?.text, isWritten]);
  return (
    <>
      <ChoiceChips
        label={slipFields.expected}
        options={EXPECTATIONS}
        names={slipFields.expectations}
        chosen={slip.expected ? [slip.expected] : []}
        onToggle={(expected) => change({ expected: slip.expected === expected ? null : expected })}
      />
      <div class="promise">
        <Field
          label={fields.promise}
          value={promise}
          placeholder={fields.promiseHint}
          inputRef={ref}
          onText={(text) => calls.changeNotes({ promise: text })}
          {...(shown && (shown.state === 'read' ? { hint: shown.text } : { remark: shown.text }))}
        />
        {isWritten && (
          <div class="promise-line">
            <OwnerChoice call={call} change={change} />
            <button type="button" onClick={() => void callbacks.promise()}>
              {words.note}
              <KeyHint of="callback.note" />
            </button>
          </div>
        )}
      </div>
      <PromiseGate />
    </>
  );
}

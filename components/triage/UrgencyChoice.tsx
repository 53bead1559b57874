/** The level of the message: the triage's, higher by hand with a reason, lower only by a practitioner who is named. */
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { callLevel, messageLevel } from '../../lib/app/triage/triage-level';
import type { Call } from '../../lib/domain/call/call';
import { DISPOSITION_LEVELS } from '../../lib/domain/triage/disposition';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';
import { noneOf, optionsOf, practitionerOptions, SelectField } from '../kit/Select';

/** The triage stands until somebody who may decide for less is named. */
function LoweredBy({ call }: { readonly call: Call }) {
  const { state, triage } = useApp('state', 'triage');
  const { levels, triage: words } = useLabels();
  return (
    <SelectField
      label={words.loweredBy}
      value={call.notes.lowering?.name ?? ''}
      options={[
        noneOf(words.nobody),
        ...practitionerOptions(practiceOf(state, call)?.practitioners).map(({ name }) => ({
          value: name,
          name,
        })),
      ]}
      onChoose={triage.nameLowering}
      {...(!call.notes.lowering && { remark: words.keptUntilNamed(levels[messageLevel(state, call)]) })}
    />
  );
}

export function UrgencyChoice() {
  const { state, calls, triage } = useApp('state', 'calls', 'triage');
  const { fields, levels, triage: words } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  return (
    <>
      <SelectField
        label={fields.urgency}
        value={call.notes.urgency ?? ''}
        options={[
          noneOf(fields.urgencyFromTriage(levels[callLevel(state, call)])),
          ...optionsOf(DISPOSITION_LEVELS, levels),
        ]}
        onChoose={(urgency) => triage.chooseLevel(urgency || null)}
      />
      {call.notes.urgency && (
        <Field
          label={words.urgencyReason}
          value={call.notes.urgencyReason}
          onText={(urgencyReason) => calls.changeNotes({ urgencyReason })}
        />
      )}
      {triage.isBelowFound(call) && <LoweredBy call={call} />}
    </>
  );
}

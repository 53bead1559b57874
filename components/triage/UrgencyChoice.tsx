/** The level of the message: the triage's, higher by hand with a reason, lower only by a practitioner who is named. */
import { useId } from 'preact/hooks';
import { practiceOf, shownCall } from '../../lib/app/app-state';
import { callLevel, messageLevel } from '../../lib/app/triage/triage-level';
import type { Call } from '../../lib/domain/call/call';
import { DISPOSITION_LEVELS, DispositionLevel } from '../../lib/domain/triage/disposition';
import { useApp, useLabels } from '../kit/app-context';
import { Field } from '../kit/Field';

/** The triage stands until somebody who may decide for less is named. */
function LoweredBy({ call }: { readonly call: Call }) {
  const { state, triage } = useApp('state', 'triage');
  const { levels, triage: words } = useLabels();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{words.loweredBy}</label>
      <select
        id={id}
        aria-describedby={call.notes.lowering ? undefined : `${id}-kept`}
        value={call.notes.lowering?.name ?? ''}
        onChange={(event) => triage.nameLowering(event.currentTarget.value)}
      >
        <option value="">{words.nobody}</option>
        {practiceOf(state, call)?.practitioners.map(({ id, shortName }) => (
          <option key={id} value={shortName}>
            {shortName}
          </option>
        ))}
      </select>
      {!call.notes.lowering && (
        <p class="remark" id={`${id}-kept`}>
          {words.keptUntilNamed(levels[messageLevel(state, call)])}
        </p>
      )}
    </div>
  );
}

export function UrgencyChoice() {
  const { state, calls, triage } = useApp('state', 'calls', 'triage');
  const { fields, levels, triage: words } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  return (
    <>
      <label class="field">
        {fields.urgency}
        <select
          value={call.notes.urgency ?? ''}
          onChange={(event) => {
            const urgency = DispositionLevel.safeParse(event.currentTarget.value);
            triage.chooseLevel(urgency.success ? urgency.data : null);
          }}
        >
          <option value="">{fields.urgencyFromTriage(levels[callLevel(state, call)])}</option>
          {DISPOSITION_LEVELS.map((level) => (
            <option key={level} value={level}>
              {levels[level]}
            </option>
          ))}
        </select>
      </label>
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

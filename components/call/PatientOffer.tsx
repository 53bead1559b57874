/** The patient of the open file, shown before it is used: the same key takes it, Alt+Z takes it back. */
import type { OfferedWord } from '../../lib/app/call/patient-desk';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';
import { Private } from '../kit/Private';

function Word({ field, text, instead, stays }: OfferedWord) {
  const { agenda: words } = useLabels();
  return (
    <div>
      <dt>{words.fields[field]}</dt>
      <dd>
        {text === '' ? <i>{words.unknown}</i> : <Private text={text} />}
        {text !== '' && stays && <small> {words.stays}</small>}
        {text !== '' && instead !== '' && (
          <small>
            {' '}
            {words.instead} <Private text={instead} />
          </small>
        )}
      </dd>
    </div>
  );
}

export function PatientOffer() {
  const { patient } = useApp('calls').calls;
  const { agenda: words } = useLabels();
  const offered = patient.offered.value;
  if (!offered) return null;
  return (
    <section class="patient-offer" aria-label={words.file}>
      <Said>
        <dl>
          {offered.map((word) => (
            <Word key={word.field} {...word} />
          ))}
        </dl>
      </Said>
      <div class="actions">
        <button type="button" onClick={() => void patient.take()}>
          {words.use}
          <KeyHint of="patient.take" />
        </button>
        <button type="button" class="quiet" onClick={patient.leave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

/** Beside the patient's name, where there is an agenda to read. */
export function TakePatientButton() {
  const { state, calls } = useApp('state', 'calls');
  const { agenda: words } = useLabels();
  const { patient } = calls;
  if (!state.tab.value || patient.offered.value) return null;
  return (
    <button type="button" class="quiet" onClick={() => void patient.take()}>
      {words.take}
      <KeyHint of="patient.take" />
    </button>
  );
}

/** The six steps, always in sight, each one key away; none is forced. */
import { shownCall } from '../../lib/app/app-state';
import { CALL_STEPS } from '../../lib/domain/call/call';
import { useApp, useLabels } from '../kit/app-context';
import { NamedStatus } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';

export function StepRail() {
  const { state, calls } = useApp('state', 'calls');
  const { steps } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  const index = CALL_STEPS.indexOf(call.step);
  return (
    <nav class="step-rail" aria-label={steps.status}>
      <NamedStatus class="visually-hidden" label={steps.status}>
        {steps.position(index + 1, steps[call.step])}
      </NamedStatus>
      <ol>
        {CALL_STEPS.map((step) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === call.step ? 'step' : undefined}
              title={steps[step]}
              onClick={() => calls.goToStep(step)}
            >
              <KeyHint of={`step.${step}`} />
              <span class="step-name">{steps[step]}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What the message still lacks, each one key away; she may save it all the same, with the reason why. */
import type { AskedSlip } from '../../lib/app/app-state';
import { givenAt } from '../../lib/app/message/slip-asked';
import { useApp, useLabels } from '../kit/app-context';
import { useFocusTarget } from '../kit/use-focus-target';

const REASONS = ['unknown', 'refused', 'cut', 'later'] as const;

type GapsProps = { readonly gate: AskedSlip; readonly onReason: (reason: string) => void };

function Gaps({ gate, onReason }: GapsProps) {
  const { state, panel } = useApp('state', 'panel');
  const { slipFields: words } = useLabels().message;
  const ref = useFocusTarget<HTMLButtonElement>('slipGate');
  if (!gate || gate.callId !== state.shownCallId.value) return null;
  const names = { ...words.details, ...words.missing };
  return (
    <section class="step slip-gate" aria-label={words.missingTitle}>
      <h3>{words.missingTitle}</h3>
      <ul>
        {gate.gaps.map((gap) => (
          <li key={gap}>
            <button type="button" onClick={() => panel.requestFocus(givenAt(gap))}>
              {names[gap]}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{words.goOn}</p>
      <ul>
        {REASONS.map((reason, index) => (
          <li key={reason}>
            <button
              type="button"
              class="quiet"
              ref={index === 0 ? ref : null}
              onClick={() => onReason(words.reasons[reason])}
            >
              {words.reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function SlipGate() {
  const { messages } = useApp('messages');
  return <Gaps gate={messages.gate.value} onReason={(reason) => void messages.saveIncomplete(reason)} />;
}

/** The same of a promise that is noted by itself. */
export function PromiseGate() {
  const { callbacks } = useApp('callbacks');
  return <Gaps gate={callbacks.gate.value} onReason={(reason) => void callbacks.promiseIncomplete(reason)} />;
}

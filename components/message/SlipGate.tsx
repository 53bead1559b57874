/** What the message still lacks, each one key away; she may save it all the same, with the reason why. */
import type { FocusTarget } from '../../lib/app/app-state';
import type { SlipGap } from '../../lib/domain/message/slip-gate';
import { useApp, useLabels } from '../kit/app-context';
import { useFocusTarget } from '../kit/use-focus-target';

const MENDED_AT: Partial<Record<SlipGap, FocusTarget>> = {
  patientName: 'patientName',
  phone: 'phone',
  place: 'slipPlace',
  resultReadBack: 'resultReadBack',
};

const REASONS = ['unknown', 'refused', 'cut', 'later'] as const;

export function SlipGate() {
  const { state, messages, panel } = useApp('state', 'messages', 'panel');
  const { slipFields: words } = useLabels().message;
  const ref = useFocusTarget<HTMLButtonElement>('slipGate');
  const gate = messages.gate.value;
  if (!gate || gate.callId !== state.shownCallId.value) return null;
  const names = { ...words.details, ...words.missing };
  return (
    <section class="step slip-gate" aria-label={words.missingTitle}>
      <h3>{words.missingTitle}</h3>
      <ul>
        {gate.gaps.map((gap, index) => (
          <li key={gap}>
            <button
              type="button"
              ref={index === 0 ? ref : null}
              onClick={() => panel.requestFocus(MENDED_AT[gap] ?? 'slipDetail')}
            >
              {names[gap]}
            </button>
          </li>
        ))}
      </ul>
      <p class="hint">{words.goOn}</p>
      <ul>
        {REASONS.map((reason) => (
          <li key={reason}>
            <button
              type="button"
              class="quiet"
              onClick={() => void messages.saveIncomplete(words.reasons[reason])}
            >
              {words.reasons[reason]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

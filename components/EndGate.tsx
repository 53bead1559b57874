/** The line is closed: what is still missing, each one key away; nothing forbids closing anyway. */
import { requestFocus, shownCall } from '../lib/app/app-state';
import { endGate, MENDED_AT } from '../lib/app/call-desk';
import { clockText } from '../lib/domain/clock-text';
import { useApp, useLabels } from './app-context';
import { KeyHint } from './KeyHint';
import { useFocusTarget } from './use-focus-target';

export function EndGate() {
  const { state, calls } = useApp();
  const { gate } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('endGate');
  const call = shownCall(state);
  if (call?.status !== 'wrapUp') return null;
  const missing = endGate(state, call);
  return (
    <section class="end-gate" aria-label={gate.title}>
      <h3>
        {missing.length > 0 ? gate.title : gate.complete}
        <span class="clock hold" role="timer" aria-label={gate.wrapUp}>
          {clockText(Math.max(0, state.now.value - call.hungUpAt))}
        </span>
      </h3>
      <ul>
        {missing.map((item, index) => (
          <li key={item}>
            <button
              type="button"
              ref={index === 0 ? ref : null}
              onClick={() => requestFocus(state, MENDED_AT[item])}
            >
              {gate.items[item]}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" ref={missing.length === 0 ? ref : null} onClick={calls.end}>
        {gate.closeAnyway}
        <KeyHint of="call.end" />
      </button>
    </section>
  );
}

/** The line is closed: what is still missing, each one key away; nothing forbids closing anyway. */
import { shownCall } from '../../lib/app/app-state';
import { endGate, MENDED_AT } from '../../lib/app/call/call-desk';
import type { Call } from '../../lib/domain/call/call';
import type { EndGateItem } from '../../lib/domain/call/end-gate';
import { clockText } from '../../lib/domain/text/clock-text';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';
import { useFocusTarget } from '../kit/use-focus-target';
import { useSecondEnter } from '../kit/use-second-enter';

type WrapUp = Extract<Call, { status: 'wrapUp' }>;

function Gate({ call }: { readonly call: WrapUp }) {
  const { state, calls, panel } = useApp('state', 'calls', 'panel');
  const { gate, callDesk } = useLabels();
  const ref = useFocusTarget<HTMLButtonElement>('endGate');
  const { isArmed, arm } = useSecondEnter(calls.end);
  const missing = endGate(state, call);
  const goTo = (item: EndGateItem, event: MouseEvent) => {
    // `detail` is 0 for a key: a hand on the mouse does not expect its next Enter to close.
    if (event.detail === 0) arm();
    panel.requestFocus(MENDED_AT[item]);
  };
  return (
    <section class="end-gate" aria-label={gate.title}>
      <h3>
        {missing.length > 0 ? gate.title : gate.complete}{' '}
        <span class="clock hold" role="timer" aria-label={gate.wrapUp}>
          {clockText(Math.max(0, state.now.value - call.hungUpAt))}
        </span>
      </h3>
      <ul>
        {missing.map((item, index) => (
          <li key={item}>
            <button type="button" ref={index === 0 ? ref : null} onClick={(event) => goTo(item, event)}>
              {gate.items[item]}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" ref={missing.length === 0 ? ref : null} onClick={calls.end}>
        {gate.closeAnyway}
        <KeyHint of="call.end" />
      </button>
      <Said as="hint">{isArmed && callDesk.gateArmed}</Said>
    </section>
  );
}

export function EndGate() {
  const call = shownCall(useApp('state').state);
  // Keyed by the call: another call on screen must not inherit a first Enter.
  return call?.status === 'wrapUp' ? <Gate key={call.id} call={call} /> : null;
}

/** The clock of a call; the hold clock while it is parked. */
import type { Call } from '../../lib/domain/call/call';
import { callDuration } from '../../lib/domain/call/call-events';
import { clockText } from '../../lib/domain/text/clock-text';
import { useApp, useLabels } from './app-context';

export function Clock({ call }: { readonly call: Call }) {
  const { state } = useApp('state');
  const { bar } = useLabels();
  return (
    <span class="clock" role="timer" aria-label={bar.duration}>
      {clockText(callDuration(call, state.now.value))}
    </span>
  );
}

/** How long somebody has been waiting. */
export function HoldClock({ since }: { readonly since: number }) {
  const { state } = useApp('state');
  return <span class="clock hold">{clockText(Math.max(0, state.now.value - since))}</span>;
}

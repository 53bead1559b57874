/** Counter mode: the line to say, and nothing of the parked call but that it waits. */
import { shownCall } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';
import { HoldClock } from '../kit/Clock';
import { Icon } from '../kit/Icon';
import { KeyLine } from '../kit/KeyHint';

export function CounterLine() {
  const { state } = useApp('state');
  const { counter } = useLabels();
  if (!state.counter.value) return null;
  return (
    <Banner class="counter-line" tone="plain" role="status">
      <p class="say-text">{counter.line}</p>
      <p class="hint">
        <KeyLine text={counter.hint} />
      </p>
    </Banner>
  );
}

/**
 * Lies over the parked call, whose questions and words a person at the desk could read. The call stays drawn beneath, so
 * that the same key gives back the very caret.
 */
export function CounterCover() {
  const { state } = useApp('state');
  const { calls } = useLabels();
  const call = shownCall(state);
  if (!state.counter.value || call?.status !== 'held') return null;
  return (
    <div class="counter-cover">
      <Icon name="hold" />
      <span>{calls.held}</span> <HoldClock since={call.heldAt} />
    </div>
  );
}

/** Hold with manners: a calm word every half minute, and a callback rather than a third wait. */
import { type AppState, shownCall } from '../../lib/app/app-state';
import { longestWait } from '../../lib/app/call/call-holds';
import type { Call } from '../../lib/domain/call/call';
import { holdNudge, shouldProposeCallback } from '../../lib/domain/call/hold-nudge';
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';
import { PhraseLine } from '../phrase/PhraseLine';

type HeldCall = Extract<Call, { status: 'held' }>;

const isHeld = (call: Call | null | undefined): call is HeldCall => call?.status === 'held';

/** Whose wait is spoken of: the call on screen, else whoever has waited longest behind it. */
const longestHeld = (state: AppState): HeldCall | null => {
  const shown = shownCall(state);
  return isHeld(shown) ? shown : longestWait(state);
};

export function HoldBanner() {
  const { state, calls } = useApp('state', 'calls');
  const { hold } = useLabels();
  const call = longestHeld(state);
  if (!call) return null;
  const isShown = call.id === state.shownCallId.value;
  const nudges = holdNudge(state.now.value - call.heldAt);
  const proposesCallback = isShown && shouldProposeCallback(call.holds.length, true);
  if (nudges === 0 && !proposesCallback) return null;
  // A name behind the mask would be read over the counter: the card above says who it is.
  const who = isShown || state.masked.value ? '' : call.notes.callerName;
  return (
    <Banner class="hold-banner" tone="plain" role="status">
      <p>{hold.nudge(nudges, who)}</p>
      <PhraseLine phraseId={proposesCallback ? 'attente-05' : 'attente-04'} />
      {proposesCallback && (
        <button type="button" onClick={calls.promiseCallback}>
          {hold.callback}
        </button>
      )}
    </Banner>
  );
}

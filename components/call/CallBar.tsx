/** The call on screen: its clock, hold and end; and a card for each other call that waits. */
import { shownCall } from '../../lib/app/app-state';
import { longestWait, waitingCalls } from '../../lib/app/call/call-holds';
import { callTitle } from '../../lib/app/call/call-title';
import type { Labels } from '../../lib/content/labels/fr/fr';
import type { Call } from '../../lib/domain/call/call';
import { useApp, useLabels } from '../kit/app-context';
import { Clock, HoldClock } from '../kit/Clock';
import { Icon } from '../kit/Icon';
import { KeyHint } from '../kit/KeyHint';
import { PracticeOf } from '../kit/list/PracticeOf';
import { Private, PrivateRow } from '../kit/Private';
import { ShortName } from '../kit/ShortName';

type WaitingCallProps = { readonly call: Call; readonly position: number; readonly isLongest: boolean };

function WaitingCall({ call, position, isLongest }: WaitingCallProps) {
  const { state, calls } = useApp('state', 'calls');
  const title = callTitle(state, call);
  return (
    <PrivateRow rowId={call.id}>
      <button
        type="button"
        class={`call-card ${isLongest ? 'is-longest' : ''}`}
        onClick={() => calls.resume(call.id)}
      >
        <span class="call-number" aria-hidden="true">
          {position}
        </span>
        <Icon name={call.status === 'held' ? 'resume' : 'phone'} />
        <span class="call-title">
          <Private text={title} />
        </span>{' '}
        {call.practiceId !== shownCall(state)?.practiceId && <PracticeOf practiceId={call.practiceId} />}{' '}
        {call.status === 'held' && <HoldClock since={call.heldAt} />}
      </button>
    </PrivateRow>
  );
}

export function WaitingCalls() {
  const { state } = useApp('state');
  const { calls: words } = useLabels();
  const others = waitingCalls(state);
  const longest = longestWait(state);
  if (others.length === 0) return null;
  return (
    <ul class="waiting-calls" data-keys="waiting" aria-label={words.list}>
      {others.map((call, index) => (
        <WaitingCall key={call.id} call={call} position={index + 1} isLongest={call.id === longest?.id} />
      ))}
    </ul>
  );
}

/** What the same key does: hold, or take back. */
const holdName = ({ short, hold, resume }: Labels['calls'], isHeld: boolean) =>
  isHeld ? { short: short.resume, whole: resume } : { short: short.hold, whole: hold };

export function CallBar() {
  const { state, calls, messages, panel } = useApp('state', 'calls', 'messages', 'panel');
  const { calls: words } = useLabels();
  const call = shownCall(state);
  if (!call) return null;
  const isHeld = call.status === 'held';
  return (
    <div class={`call-bar ${isHeld ? 'is-held' : ''}`}>
      <Clock call={call} /> {isHeld && <HoldClock since={call.heldAt} />}
      <span class="spacer" />
      <button type="button" title={words.start} onClick={calls.start}>
        <Icon name="phone" />
        <ShortName short={words.short.start} whole={words.start} />
        <KeyHint of="call.new" />
      </button>
      {call.status !== 'wrapUp' && (
        <button type="button" title={holdName(words, isHeld).whole} onClick={panel.holdOrResume}>
          <Icon name={isHeld ? 'resume' : 'hold'} />
          <ShortName {...holdName(words, isHeld)} />
          <KeyHint of="call.hold" />
        </button>
      )}
      <button type="button" class="end" title={words.end} onClick={() => void messages.hangUp()}>
        <ShortName short={words.short.end} whole={words.end} />
        <KeyHint of="call.end" />
      </button>
    </div>
  );
}

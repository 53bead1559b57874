/** What is due, calmly: promises, urgent messages without an answer, digests. Counts and practitioners, never a patient. */

import { shownCall } from '../../lib/app/app-state';
import { hourShown } from '../../lib/app/practice/practice-hour';
import type { Message } from '../../lib/domain/message/message';
import { useApp, useLabels } from '../kit/app-context';
import { Banner, NamedStatus } from '../kit/Banner';
import { KeyHint } from '../kit/KeyHint';

function Promises() {
  const { callbacks, panel } = useApp('callbacks', 'panel');
  const { callbacks: words } = useLabels().message;
  const { late, soon } = callbacks.pressing();
  if (late + soon === 0) return null;
  return (
    <Banner class="reminder" tone={late > 0 ? 'warning' : 'calm'}>
      <span>{words.banner(late, soon)}</span>
      <button type="button" class="quiet" onClick={panel.toggleCallbacks}>
        {words.open}
        <KeyHint of="callback.list" />
      </button>
    </Banner>
  );
}

function Unanswered({ message }: { readonly message: Message }) {
  const { messages } = useApp('messages');
  const { delivery, reminders } = useLabels().message;
  const passedTo = message.escalations.at(-1);
  const reader = passedTo?.toName ?? message.recipientName;
  return (
    <Banner class="reminder">
      <span>
        {passedTo
          ? reminders.escalated(message.recipientName, passedTo.toName)
          : reminders.unanswered(message.recipientName)}
      </span>
      <button type="button" class="quiet" onClick={() => void messages.acknowledge(message, reader)}>
        {delivery.acknowledge}
      </button>
    </Banner>
  );
}

/** The hour of a digest has come: it is copied, then confirmed. */
function Digest({ first, count, at }: { first: Message; count: number; at: number }) {
  const { state, messages, phrases } = useApp('state', 'messages', 'phrases');
  const { delivery, reminders } = useLabels().message;
  return (
    <Banner class="reminder" tone="calm">
      <span>{reminders.digest(first.recipientName, count, hourShown(state, at, first.practiceId))}</span>
      <button type="button" class="quiet" onClick={() => phrases.copy(messages.digest(first))}>
        {delivery.digestCopy}
      </button>
      <button type="button" class="quiet" onClick={() => void messages.deliver(first, 'digest')}>
        {delivery.confirm}
      </button>
    </Banner>
  );
}

/** What has no room here, and where it is read. */
function Others({ count }: { readonly count: number }) {
  const { panel } = useApp('panel');
  const { callbacks, reminders } = useLabels().message;
  return (
    <Banner class="reminder">
      <span>{reminders.others(count)}</span>
      <button type="button" class="quiet" onClick={panel.toggleMessages}>
        {callbacks.open}
        <KeyHint of="message.list" />
      </button>
    </Banner>
  );
}

/** Messages and digests that are told one by one, over a call or between two: however much is late, the call keeps its room. */
const TOLD = { inCall: 1, idle: 2 } as const;

export function ReminderBanner() {
  const { state, messages } = useApp('state', 'messages');
  const { reminders } = useLabels().message;
  const lines = [
    ...messages.unanswered.value.map((message) => <Unanswered key={message.id} message={message} />),
    ...messages.digests.value.flatMap(({ at, messages: [first, ...others] }) =>
      first
        ? [<Digest key={`${at} ${first.recipientId}`} first={first} count={others.length + 1} at={at} />]
        : [],
    ),
  ];
  const told = TOLD[shownCall(state) ? 'inCall' : 'idle'];
  return (
    <NamedStatus class="reminders" label={reminders.title}>
      <Promises />
      {lines.slice(0, told)}
      {lines.length > told && <Others count={lines.length - told} />}
    </NamedStatus>
  );
}

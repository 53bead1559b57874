/** One message: for whom, about whom, where it stands, and what can be done with it next. */
import { useState } from 'preact/hooks';
import { type AppState, timeZoneOf } from '../../lib/app/app-state';
import type { MessageDrafts } from '../../lib/app/message/message-drafts';
import { dateTimeShown, hourShown } from '../../lib/app/practice/practice-hour';
import type { Message } from '../../lib/domain/message/message';
import { CHANNELS } from '../../lib/domain/practice/dispatch';
import { dayStart } from '../../lib/domain/text/civil-time';
import { useApp, useLabels } from '../kit/app-context';
import { PracticeOf } from '../kit/list/PracticeOf';
import { Private, PrivateRow } from '../kit/Private';
import { quietField } from '../kit/quiet-field';
import { DeliveryForm } from './DeliveryForm';

/** The hour of today; of another day its date too. */
const whenSaved = (state: AppState, { savedAt, practiceId }: Message): string =>
  savedAt >= dayStart(state.now.value, timeZoneOf(state, practiceId))
    ? hourShown(state, savedAt, practiceId)
    : dateTimeShown(state, savedAt, practiceId);

/** What happened to it, oldest first: handed over, passed on, read, completed. */
function History({ message }: { readonly message: Message }) {
  const { state } = useApp('state');
  const { message: labels, named } = useLabels();
  const { delivery: words } = labels;
  const hour = (at: number) => hourShown(state, at, message.practiceId);
  const acknowledgement = 'acknowledgement' in message ? message.acknowledgement : null;
  return (
    <>
      {message.deliveries.map(({ toName, channel, at }) => (
        <p key={at} class="hint">{`${hour(at)} ${words.delivered(toName, words.channels[channel])}`}</p>
      ))}
      {message.escalations.map(({ toName, at }) => (
        <p key={at} class="remark">
          {words.passedOn(toName, hour(at))}
        </p>
      ))}
      {acknowledgement && (
        <p class="hint">
          {words.acknowledged(acknowledgement.by, hour(acknowledgement.at), acknowledgement.author)}
        </p>
      )}
      {message.addenda.map(({ text, author, at }) => (
        <p key={at} class="addendum">
          {named(`${words.addendumText} (${[author, hour(at)].filter(Boolean).join(', ')})`, '')}
          <Private text={text} />
        </p>
      ))}
    </>
  );
}

function AddendumForm({ message, onSaved }: { readonly message: Message; readonly onSaved: () => void }) {
  const { messages } = useApp('messages');
  const { delivery: words } = useLabels().message;
  const text = messages.draft(message.id, 'addendum') ?? '';
  // Closed only once it is on disk: until then these words are nowhere else.
  const save = async () => {
    if (!text.trim() || !(await messages.complement(message, text.trim()))) return;
    // What she typed while it was being written is a further one.
    if (messages.draft(message.id, 'addendum') !== text) return;
    messages.keepDraft(message, 'addendum', null);
    onSaved();
  };
  return (
    <div class="delivery">
      <label class="field">
        {words.addendumText}
        <textarea
          {...quietField}
          class="private-input"
          rows={2}
          value={text}
          onInput={(event) => messages.keepDraft(message, 'addendum', event.currentTarget.value)}
        />
      </label>
      <p class="hint">{words.addendumHint}</p>
      <button type="button" class="primary" onClick={() => void save()}>
        {words.addendumSave}
      </button>
    </div>
  );
}

type Open = 'none' | 'delivery' | 'addendum';

/** What was being typed before a lock, or another view, took the row away is open again. */
function openFor({ draft }: MessageDrafts, messageId: string): Open {
  if (draft(messageId, 'addendum')) return 'addendum';
  return CHANNELS.some((channel) => draft(messageId, channel)) ? 'delivery' : 'none';
}

function NextSteps({
  message,
  open,
  setOpen,
}: {
  message: Message;
  open: Open;
  setOpen: (open: Open) => void;
}) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { message: words, say } = useLabels();
  const toggle = (wanted: Open) => () => setOpen(open === wanted ? 'none' : wanted);
  const { status } = message;
  return (
    <div class="actions">
      <span class="tag">{words.status[status]}</span>
      <button type="button" class="quiet" onClick={() => phrases.copy(messages.text(message))}>
        {say.copy}
      </button>
      {status !== 'done' && (
        <button type="button" class="quiet" aria-expanded={open === 'delivery'} onClick={toggle('delivery')}>
          {words.delivery.open}
        </button>
      )}
      {status === 'delivered' && (
        <button
          type="button"
          class="quiet"
          onClick={() => void messages.acknowledge(message, message.recipientName)}
        >
          {words.delivery.acknowledge}
        </button>
      )}
      {status !== 'saved' && (
        <button type="button" class="quiet" aria-expanded={open === 'addendum'} onClick={toggle('addendum')}>
          {words.delivery.addendum}
        </button>
      )}
      {(status === 'delivered' || status === 'acknowledged') && (
        <button type="button" class="quiet" onClick={() => void messages.complete(message)}>
          {words.done}
        </button>
      )}
    </div>
  );
}

export function MessageRow({ message }: { readonly message: Message }) {
  const { state, messages } = useApp('state', 'messages');
  const { message: words, levels } = useLabels();
  const [open, setOpen] = useState<Open>(() => openFor(messages, message.id));
  const close = () => setOpen('none');
  return (
    <PrivateRow rowId={message.id} class="message-row" data-status={message.status}>
      <div class="message-head">
        <span class="level" data-level={message.level}>
          {levels[message.level]}
        </span>{' '}
        <b>{words.forRecipient(message.recipientName)}</b>{' '}
        <span class="hour">{whenSaved(state, message)}</span> <PracticeOf practiceId={message.practiceId} />
      </div>
      <p class="message-body">
        <Private text={message.patientName || message.callerName || words.noPatient} />
        {' · '}
        <Private text={message.reason || message.body} />
      </p>
      <History message={message} />
      <NextSteps message={message} open={open} setOpen={setOpen} />
      {open === 'delivery' && <DeliveryForm message={message} onConfirm={close} />}
      {open === 'addendum' && <AddendumForm message={message} onSaved={close} />}
    </PrivateRow>
  );
}

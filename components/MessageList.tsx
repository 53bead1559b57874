/** Messages as rows: for whom, about whom, where it stands; each is copied or handed over from here. */

import { hourText } from '../lib/domain/clock-text';
import type { Message } from '../lib/domain/message';
import { useApp, useLabels } from './app-context';
import { Private, PrivateRow } from './Private';

function MessageRow({ message }: { readonly message: Message }) {
  const { messages, phrases } = useApp();
  const { message: words, levels, say } = useLabels();
  return (
    <PrivateRow rowId={message.id} class="message-row" data-status={message.status}>
      <div class="message-head">
        <span class="level" data-level={message.level}>
          {levels[message.level]}
        </span>
        <b>{words.forRecipient(message.recipientName)}</b>
        <span class="hour">{hourText(message.savedAt)}</span>
      </div>
      <p class="message-body">
        <Private text={message.patientName || message.callerName || words.noPatient} />
        {' · '}
        <Private text={message.reason || message.body} />
      </p>
      <div class="actions">
        <span class="tag">{words.status[message.status]}</span>
        <button type="button" class="quiet" onClick={() => phrases.copy(messages.text(message))}>
          {say.copy}
        </button>
        {message.status === 'saved' && (
          <button type="button" class="quiet" onClick={() => void messages.deliver(message)}>
            {words.deliver}
          </button>
        )}
        {message.status === 'delivered' && (
          <button type="button" class="quiet" onClick={() => void messages.complete(message)}>
            {words.done}
          </button>
        )}
      </div>
    </PrivateRow>
  );
}

type MessageListProps = {
  readonly title: string;
  readonly messages: readonly Message[];
  readonly empty: string;
};

export function MessageList({ title, messages, empty }: MessageListProps) {
  return (
    <section class="message-list" aria-label={title}>
      <h2>{title}</h2>
      {messages.length === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <ul>
          {messages.map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </ul>
      )}
    </section>
  );
}

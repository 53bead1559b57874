/** Messages as rows; each is copied, handed over and completed from here. */
import type { Message } from '../../lib/domain/message/message';
import { useApp, useLabels } from '../kit/app-context';
import { MessageRow } from './MessageRow';

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

/** What nobody has read of the days before: it waits here until somebody has. */
export function UnreadMessages() {
  const { messages } = useApp('messages');
  const { message: words } = useLabels();
  const unread = messages.unread.value;
  if (unread.length === 0) return null;
  return <MessageList title={words.unreadBefore} messages={unread} empty="" />;
}

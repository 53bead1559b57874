/** Messages as rows; each is copied, handed over and completed from here. */
import { useState } from 'preact/hooks';
import type { Message } from '../../lib/domain/message/message';
import { useApp, useLabels } from '../kit/app-context';
import { MessageRow } from './MessageRow';

type MessageListProps = {
  readonly title: string;
  readonly messages: readonly Message[];
  readonly empty: string;
};

/** Rows drawn at once: a desk that left hundreds unread opens, and begins a call, as fast as another. */
const ROOM = 40;

export function MessageList({ title, messages, empty }: MessageListProps) {
  const { message: words } = useLabels();
  const [room, setRoom] = useState(ROOM);
  const more = messages.length - room;
  return (
    <section class="message-list" aria-label={title}>
      <h2>{title}</h2>
      {messages.length === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <ul>
          {messages.slice(0, room).map((message) => (
            <MessageRow key={message.id} message={message} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => setRoom(room + ROOM)}>
          {words.more(more)}
        </button>
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

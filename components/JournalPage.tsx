/** Every message of the last days, for the end of the day and for the practitioner. */
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../lib/domain/message';
import { useApp, useLabels } from './app-context';
import { NoticeLine } from './Footer';
import { MessageList } from './MessageList';

export function JournalPage() {
  const { state, messages } = useApp();
  const { journal, message } = useLabels();
  const [week, setWeek] = useState<readonly Message[]>([]);
  const today = state.messages.value;
  useEffect(() => {
    void messages.beforeToday().then(setWeek);
    // Today's list changes when any panel writes: what came before is read again with it.
  }, [messages, today]);
  return (
    <main class="page" data-masked={state.blurred.value}>
      <h1>{journal.title}</h1>
      <NoticeLine />
      <MessageList title={journal.today} messages={today} empty={message.none} />
      <MessageList title={journal.week} messages={week} empty={journal.empty} />
    </main>
  );
}

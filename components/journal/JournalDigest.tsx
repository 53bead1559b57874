/** The messages of one recipient on one sheet: ticked calls, or all that the journal finds; copied or printed. */
import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../lib/domain/message/message';
import { theOnly } from '../../lib/domain/practice/the-only';
import { useApp } from '../kit/app-context';
import { Private } from '../kit/Private';
import { noneOf, practitionerOptions, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';
import { useJournal } from './journal-context';

type Recipient = { readonly id: string; readonly shortName: string };

function useMessages(recipientId: string | undefined): readonly Message[] {
  const { desk, out } = useJournal();
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const entries = desk.entries.value;
  const ticked = desk.ticked.value;
  useEffect(() => {
    let isWanted = true;
    if (recipientId)
      void out.messagesFor(recipientId).then((found) => {
        if (isWanted) setMessages(found);
      });
    return () => {
      isWanted = false;
    };
    // Read again when the list or the ticks change.
  }, [out, recipientId, entries, ticked]);
  return messages;
}

function Slips({
  messages,
  recipient,
}: {
  readonly messages: readonly Message[];
  readonly recipient: Recipient;
}) {
  const { messages: desk } = useApp('messages');
  const { journal } = usePageLabels();
  return (
    <article class="card sheet-page">
      <h3>{journal.digest.forRecipient(recipient.shortName)}</h3>
      {messages.length === 0 && <p class="hint">{journal.digest.none}</p>}
      {messages.map((message) => (
        <p class="slip" key={message.id}>
          <Private text={desk.text(message)} />
        </p>
      ))}
    </article>
  );
}

export function JournalDigest() {
  const { state } = useApp('state');
  const { out } = useJournal();
  const { journal } = usePageLabels();
  const recipients: Recipient[] = state.practices.value.flatMap(({ practitioners }) => practitioners);
  const [chosenId, setChosenId] = useState(theOnly(recipients)?.id);
  const recipient = recipients.find(({ id }) => id === chosenId);
  const messages = useMessages(recipient?.id);
  if (recipients.length === 0) return <p class="card hint">{journal.digest.none}</p>;
  return (
    <section class="journal-sheet" aria-label={journal.views.digest}>
      <div class="sheet-controls">
        <SelectField
          label={journal.recipient}
          value={chosenId ?? ''}
          options={[
            ...(recipient ? [] : [noneOf(journal.digest.choose)]),
            ...practitionerOptions(recipients),
          ]}
          onChoose={setChosenId}
        />
        <button
          type="button"
          disabled={messages.length === 0}
          onClick={() => recipient && void out.copySheet(out.digest(messages, recipient.shortName))}
        >
          {journal.digest.copy}
        </button>
        <button type="button" onClick={() => void out.printSheet()}>
          {journal.print}
        </button>
        <p class="hint">{journal.digest.hint}</p>
      </div>
      {recipient && <Slips messages={messages} recipient={recipient} />}
    </section>
  );
}

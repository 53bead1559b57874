/** Handing a message over: the text as its channel wants it, ready to copy, insert, open or print, then confirmed. */
import { useState } from 'preact/hooks';
import type { Message } from '../../lib/domain/message/message';
import { isOrdinary, isSecured } from '../../lib/domain/message/notice';
import { CHANNELS, type Channel } from '../../lib/domain/practice/dispatch';
import { useApp, useLabels } from '../kit/app-context';
import { quietField } from '../kit/quiet-field';
import { SelectField } from '../kit/Select';
import { NoticeForm } from './NoticeForm';

type ChannelProps = { readonly message: Message; readonly onConfirm: () => void };

type WholeProps = { readonly message: Message; readonly channel: Channel };

/** What she adds by hand goes where health data may be written, below the slip. */
function Added({ message, channel }: WholeProps) {
  const { messages } = useApp('messages');
  const { delivery: words } = useLabels().message;
  return (
    <label class="field">
      {words.added}
      <textarea
        {...quietField}
        class="private-input"
        rows={2}
        value={messages.draft(message.id, channel) ?? ''}
        onInput={({ currentTarget: { value } }) => messages.keepDraft(message, channel, value || null)}
      />
    </label>
  );
}

/** A text that may go anywhere in the house or by secure mail. */
function WholeText({ message, channel }: WholeProps) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  const address = channel === 'secureMail' ? messages.route(message).secureMail || words.noAddress : '';
  const added = isSecured(channel) ? (messages.draft(message.id, channel) ?? '').trim() : '';
  const text = [messages.text(message), added].filter(Boolean).join('\n\n');
  return (
    <>
      {address && <p class="hint">{words.to(address)}</p>}
      {isSecured(channel) && <Added message={message} channel={channel} />}
      <div class="actions">
        <button type="button" onClick={() => phrases.copy(text)}>
          {words.copy}
        </button>
        <button type="button" onClick={() => void phrases.insertMessage(text)}>
          {words.insert}
        </button>
        <button type="button" onClick={() => messages.print(message)}>
          {words.print}
        </button>
      </div>
    </>
  );
}

function ChannelBody({ message, channel, onSecured }: WholeProps & { readonly onSecured: () => void }) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  if (isOrdinary(channel))
    return <NoticeForm key={channel} message={message} channel={channel} onSecured={onSecured} />;
  if (channel === 'spoken') return <p class="hint">{words.spokenHint}</p>;
  if (channel === 'digest') {
    return (
      <div class="actions">
        <p class="hint">{words.digestHint}</p>
        <button type="button" onClick={() => phrases.copy(messages.digest(message))}>
          {words.digestCopy}
        </button>
      </div>
    );
  }
  return <WholeText key={channel} message={message} channel={channel} />;
}

export function DeliveryForm({ message, onConfirm }: ChannelProps) {
  const { messages } = useApp('messages');
  const { delivery: words } = useLabels().message;
  const usual = messages.route(message).channel;
  const [channel, setChannel] = useState<Channel>(
    () => CHANNELS.find((each) => messages.draft(message.id, each)) ?? usual,
  );
  // Forgotten only once the handing over is on disk: until then her own words are nowhere else.
  const confirm = async () => {
    if (!(await messages.deliver(message, channel))) return;
    for (const each of CHANNELS) messages.keepDraft(message, each, null);
    onConfirm();
  };
  return (
    <div class="delivery">
      <SelectField
        label={words.channel}
        value={channel}
        options={CHANNELS.map((each) => ({
          value: each,
          name: each === usual ? words.preferred(words.channels[each]) : words.channels[each],
        }))}
        onChoose={setChannel}
      />
      <ChannelBody message={message} channel={channel} onSecured={() => setChannel('secureMail')} />
      <button type="button" class="primary" onClick={() => void confirm()}>
        {words.confirm}
      </button>
    </div>
  );
}

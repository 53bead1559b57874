/** Handing a message over: the text as its channel wants it, ready to copy, insert, open or print, then confirmed. */
import { useState } from 'preact/hooks';
import type { Message } from '../../lib/domain/message/message';
import { isOrdinary, mailtoAddress } from '../../lib/domain/message/neutral-notice';
import { fitsSms, smsSize } from '../../lib/domain/message/sms';
import { CHANNELS, type Channel } from '../../lib/domain/practice/dispatch';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { quietField } from '../kit/quiet-field';
import { SelectField } from '../kit/Select';

type ChannelProps = { readonly message: Message; readonly onConfirm: () => void };

/** A text that may go anywhere in the house or by secure mail. */
function WholeText({ message, text, address }: { message: Message; text: string; address: string }) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  return (
    <>
      {address && <p class="hint">{words.to(address)}</p>}
      <div class="actions">
        <button type="button" onClick={() => phrases.copy(text)}>
          {words.copy}
        </button>
        <button type="button" onClick={() => void phrases.insert(text)}>
          {words.insert}
        </button>
        <button type="button" onClick={() => messages.print(message)}>
          {words.print}
        </button>
      </div>
    </>
  );
}

/** Copies or opens a text that anybody may read on the way; refused while it tells of a person. */
function NoticeActions({ message, text, channel }: { message: Message; text: string; channel: Channel }) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  const { mobile, mail } = messages.route(message);
  if (messages.refused(message, text).length > 0) return null;
  const address = channel === 'sms' ? mobile : mail;
  return (
    <>
      <p class="hint">{address ? words.to(address) : words.noAddress}</p>
      <div class="actions">
        <button type="button" onClick={() => phrases.copy(text)}>
          {words.copy}
        </button>
        {channel === 'mail' && mail && (
          <a class="button" href={mailtoAddress(mail, words.notice.subject, text)}>
            {words.openMail}
          </a>
        )}
      </div>
    </>
  );
}

/** The neutral notice; she may word it otherwise, as long as nobody's health or name is in it. */
function Notice({ message, channel }: { readonly message: Message; readonly channel: Channel }) {
  const { state, messages } = useApp('state', 'messages');
  const { delivery: words } = useLabels().message;
  const text = messages.draft(message.id, channel) ?? messages.neutral(message);
  const setText = (typed: string | null) => messages.keepDraft(message.id, channel, typed);
  const refused = messages.refused(message, text);
  const { used, limit } = smsSize(text);
  return (
    <>
      <label class="field">
        {words.text}
        <textarea
          {...quietField}
          class="private-input"
          rows={3}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {channel === 'sms' && (
        <p class={fitsSms(text) ? 'hint' : 'remark'}>
          {words.count(used, limit)}
          {!fitsSms(text) && ` · ${words.tooLong}`}
        </p>
      )}
      {refused.length > 0 && (
        <Said as="remark" role="alert">
          {words.refused(state.masked.value ? '…' : refused.join(', '))}{' '}
          <button type="button" class="quiet" onClick={() => setText(null)}>
            {words.backToNeutral}
          </button>
        </Said>
      )}
      <NoticeActions message={message} text={text} channel={channel} />
    </>
  );
}

function ChannelBody({ message, channel }: { readonly message: Message; readonly channel: Channel }) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  if (isOrdinary(channel)) return <Notice key={channel} message={message} channel={channel} />;
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
  const address = channel === 'secureMail' ? messages.route(message).secureMail || words.noAddress : '';
  return <WholeText message={message} text={messages.text(message)} address={address} />;
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
    for (const each of CHANNELS) messages.keepDraft(message.id, each, null);
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
      <ChannelBody message={message} channel={channel} />
      <button type="button" class="primary" onClick={() => void confirm()}>
        {words.confirm}
      </button>
    </div>
  );
}

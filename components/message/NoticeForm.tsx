/** The notice for a channel that anybody may read on the way: a sentence is chosen, nothing is typed into it. */
import type { Message } from '../../lib/domain/message/message';
import {
  mailtoAddress,
  NOTICE_KINDS,
  readNoticeChoice,
  writtenNoticeChoice,
} from '../../lib/domain/message/notice';
import { smsSize } from '../../lib/domain/message/sms';
import type { Channel } from '../../lib/domain/practice/dispatch';
import { useApp, useLabels } from '../kit/app-context';
import { quietField } from '../kit/quiet-field';
import { optionsOf, SelectField } from '../kit/Select';

type NoticeProps = { readonly message: Message; readonly channel: Channel };

/** Copies the sentence, or opens it as a mail. */
function NoticeActions({ message, channel, text }: NoticeProps & { readonly text: string }) {
  const { messages, phrases } = useApp('messages', 'phrases');
  const { delivery: words } = useLabels().message;
  const { mobile, mail } = messages.route(message);
  const address = channel === 'sms' ? mobile : mail;
  const { used, limit } = smsSize(text);
  return (
    <>
      <output class="notice-text" aria-label={words.text}>
        {text}
      </output>
      <p class="hint">
        {channel === 'sms' && `${words.count(used, limit)} · `}
        {address ? words.to(address) : words.noAddress}
      </p>
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

/** The sentences, the hour where one asks for it, and the way to a channel on which words of her own may go. */
export function NoticeForm({
  message,
  channel,
  onSecured,
}: NoticeProps & { readonly onSecured: () => void }) {
  const { messages } = useApp('messages');
  const { delivery: words } = useLabels().message;
  const choice = readNoticeChoice(messages.draft(message.id, channel));
  const choose = (patch: Partial<typeof choice>) =>
    messages.keepDraft(message, channel, writtenNoticeChoice({ ...choice, ...patch }));
  const text = messages.notice(message, choice);
  return (
    <>
      <SelectField
        label={words.sentence}
        value={choice.kind}
        options={optionsOf(NOTICE_KINDS, words.sentences)}
        onChoose={(kind) => choose({ kind })}
      />
      {choice.kind === 'readBefore' && (
        <label class="field">
          {words.before}
          <input
            {...quietField}
            type="time"
            value={choice.before}
            onInput={(event) => choose({ before: event.currentTarget.value })}
          />
        </label>
      )}
      {text === null ? (
        <p class="remark">{words.chooseHour}</p>
      ) : (
        <NoticeActions message={message} channel={channel} text={text} />
      )}
      <p class="hint">
        {`${words.onlySecured} `}
        <button type="button" class="quiet" onClick={onSecured}>
          {words.toSecured}
        </button>
      </p>
    </>
  );
}

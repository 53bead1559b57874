// The list of saved messages over one of them, drawn as it stands between two calls.
import { useApp } from '../../../../components/kit/app-context';
import { MessageList } from '../../../../components/message/MessageList';
import type { Message } from '../../../../lib/domain/message/message';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { messageWith } from '../../platform/storage/sample-records';
import { type Drawn, draw } from '../draw';

export const List = () => (
  <MessageList
    title="Messages du jour"
    messages={useApp('state').state.messages.value}
    empty="Aucun message aujourd’hui."
  />
);

export const withMessage =
  (changes: Partial<Message> = {}) =>
  async ({ app, ports }: Pick<Drawn, 'app' | 'ports'>) => {
    const message = {
      ...messageWith({ savedAt: MONDAY_MORNING }),
      recipientId: 'aubert',
      recipientName: 'Dr Claire Aubert',
    };
    await ports.store.of(messageCard).save({ ...message, ...changes } as Message);
    await app.messages.refresh();
  };

/** Drawn over one message, changed so. */
export const shown = (changes: Partial<Message> = {}) => draw(<List />, { before: withMessage(changes) });
/** The one on the disk. */
export const stored = ({ disk }: Drawn): Message => {
  const [message] = disk.messages.values();
  if (!message) throw new Error('no message');
  return message;
};

/** When an urgent message that nobody acknowledged must be passed on, and to whom. */
import type { Dispatch } from '../practice/dispatch';
import type { Message } from './message';

const MINUTE_MS = 60_000;

/** Only these wait for an acknowledgement. */
export const needsAcknowledgement = ({ level, status }: Message): boolean =>
  (level === 'vital' || level === 'urgent') && (status === 'saved' || status === 'delivered');

export type NextEscalation = { readonly toId: string; readonly at: number };

/**
 * Who is told next, and when (epoch ms): the practice's delay after the message was handed over, or noted, or last passed
 * on. Null when it waits for nobody, or the chain is at its end. After a sleep it goes one person further, not all at once.
 */
export function nextEscalation(message: Message, dispatch: Dispatch): NextEscalation | null {
  if (!needsAcknowledgement(message)) return null;
  const told = new Set([message.recipientId, ...message.escalations.map(({ toId }) => toId)]);
  const toId = dispatch.escalationChain.find((id) => !told.has(id));
  if (!toId) return null;
  const since = Math.max(
    message.savedAt,
    ...message.deliveries.map(({ at }) => at),
    ...message.escalations.map(({ at }) => at),
  );
  return { toId, at: since + dispatch.escalationMinutes * MINUTE_MS };
}

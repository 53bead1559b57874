/** Words of reminders, in French; apart from all others, since the worker needs no more. */
import type { ReminderCounts } from '../../../domain/message/reminders';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const remindersFr = {
  /** Read over any other window: counts only, never a name nor a reason. */
  notification: ({ soon, late, latestMinutes, unanswered, digests }: ReminderCounts) =>
    [
      late > 0 && `${many(late, 'rappel', 'rappels')} en retard de ${latestMinutes} min`,
      soon > 0 && `${many(soon, 'rappel', 'rappels')} dans moins de 15 min`,
      unanswered > 0 && many(unanswered, 'message sans réponse', 'messages sans réponse'),
      digests > 0 && many(digests, 'relevé à préparer', 'relevés à préparer'),
    ]
      .filter(Boolean)
      .join(' · '),
  escalated: (from: string, to: string) => `Message pour ${from} sans réponse : prévenir ${to}.`,
  unanswered: (from: string) =>
    `Message pour ${from} sans réponse : rappeler, ou prévenir quelqu’un d’autre.`,
  digest: (name: string, count: number, hour: string) =>
    `Relevé de ${hour} pour ${name} : ${many(count, 'message', 'messages')}.`,
  title: 'À ne pas oublier',
};

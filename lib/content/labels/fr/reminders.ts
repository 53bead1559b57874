/** Words of reminders, in French; apart from all others, since the worker needs no more. */
import type { ReminderCounts } from '../../../domain/message/reminders';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const remindersFr = {
  /** Read over any other window: counts only, never a name nor a reason. */
  notification: ({ soon, late, latestMinutes, unanswered, digests }: ReminderCounts) =>
    [
      late > 0 && `${many(late, 'rappel', 'rappels')} en retard de ${latestMinutes}\u202fmin`,
      soon > 0 && `${many(soon, 'rappel', 'rappels')} dans moins de 15\u202fmin`,
      unanswered > 0 && many(unanswered, 'message sans réponse', 'messages sans réponse'),
      digests > 0 && many(digests, 'relevé à préparer', 'relevés à préparer'),
    ]
      .filter(Boolean)
      .join(' · '),
  /** While locked nobody reads what it is, the worker neither. */
  locked: ({ promises: count, isUrgent }: { readonly promises: number; readonly isUrgent: boolean }) => {
    const due = [
      count > 0 && (count === 1 ? 'un rappel est dû' : `${count} rappels sont dus`),
      isUrgent && 'un message urgent attend peut-être une réponse',
    ];
    const said = due.filter(Boolean).join(' · ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)} : déverrouillez pour lire.`;
  },
  escalated: (from: string, to: string) => `Message pour ${from} sans réponse\u00a0: prévenir ${to}.`,
  unanswered: (from: string) =>
    `Message pour ${from} sans réponse\u00a0: rappeler, ou prévenir quelqu’un d’autre.`,
  digest: (name: string, count: number, hour: string) =>
    `Relevé de ${hour} pour ${name}\u00a0: ${many(count, 'message', 'messages')}.`,
  title: 'À ne pas oublier',
  others: (count: number) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
};

/** Words of reminders, in English; apart from all others, since the worker needs no more. */
import type { ReminderCounts } from '../../../domain/message/reminders';

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

export const remindersEn = {
  notification: ({ soon, late, latestMinutes, unanswered, digests }: ReminderCounts) =>
    [
      late > 0 && `${many(late, 'callback', 'callbacks')} ${latestMinutes} min late`,
      soon > 0 && `${many(soon, 'callback', 'callbacks')} within 15 min`,
      unanswered > 0 && many(unanswered, 'message without an answer', 'messages without an answer'),
      digests > 0 && many(digests, 'digest to prepare', 'digests to prepare'),
    ]
      .filter(Boolean)
      .join(' · '),
  locked: ({ promises: count, isUrgent }: { readonly promises: number; readonly isUrgent: boolean }) => {
    const due = [
      count > 0 && (count === 1 ? 'a callback is due' : `${count} callbacks are due`),
      isUrgent && 'an urgent message may wait for an answer',
    ];
    const said = due.filter(Boolean).join(' · ');
    return `${said.charAt(0).toUpperCase()}${said.slice(1)}: unlock to read.`;
  },
  escalated: (from: string, to: string) => `Message for ${from} without an answer: tell ${to}.`,
  unanswered: (from: string) => `Message for ${from} without an answer: call again, or tell somebody else.`,
  digest: (name: string, count: number, hour: string) =>
    `${hour} digest for ${name}: ${many(count, 'message', 'messages')}.`,
  title: 'Not to be forgotten',
  others: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
};

/** Looks at the desk when an alarm rings, whatever slept meanwhile: passes on urgent messages, and says what is due. */

import { remindersEn } from '../../content/labels/en/reminders';
import { remindersFr } from '../../content/labels/fr/reminders';
import { nextEscalation } from '../../domain/message/escalation';
import type { Message } from '../../domain/message/message';
import { messageCard } from '../../domain/message/message.record';
import { answerDueAt, type Desk, dueReminders, nextReminder } from '../../domain/message/reminders';
import { practiceCard } from '../../domain/practice/practice.record';
import { SETTINGS_ID, settingsCard } from '../../domain/settings.record';
import type { Clock, ReminderCheck, Store } from '../ports';

/** Of these days every message is read; of before, those that nobody has said to have read: they ring whatever their day. */
const LOOKED_BACK_MS = 7 * 24 * 60 * 60 * 1000;

type Parts = {
  readonly store: Pick<Store, 'messagesSince' | 'unreadMessages' | 'of' | 'openCallbacks'>;
  readonly clock: Pick<Clock, 'now'>;
};

async function readDesk({ store, clock }: Parts): Promise<Desk> {
  const since = clock.now() - LOOKED_BACK_MS;
  const [callbacks, recent, older, practices] = await Promise.all([
    store.openCallbacks(),
    store.messagesSince(since),
    store.unreadMessages(since),
    store.of(practiceCard).all(),
  ]);
  return { callbacks, messages: [...recent, ...older], practices };
}

/** The message passed on to the next of the chain; null when its time has not come. */
const passedOn = ({ practices }: Desk, message: Message, at: number): Message | null => {
  const practice = practices.find(({ id }) => id === message.practiceId);
  const next = practice && nextEscalation(message, practice.dispatch);
  if (!next || next.at > at) return null;
  const toName = practice.practitioners.find(({ id }) => id === next.toId)?.shortName ?? next.toId;
  const escalations = [...message.escalations, { toId: next.toId, toName, at }];
  return { ...message, escalations };
};

/** Records that the message goes to the next of the chain; what a panel wrote meanwhile is looked at anew. */
async function passOn({ store, clock }: Parts, desk: Desk, message: Message): Promise<void> {
  const at = clock.now();
  if (!passedOn(desk, message, at)) return;
  await store.of(messageCard).change(message.id, (stored) => stored && passedOn(desk, stored, at));
}

/** Passes on what must be, then tells what is due and when to look again. Rejects as the store does. */
export async function checkReminders(parts: Parts): Promise<ReminderCheck> {
  const before = await readDesk(parts);
  for (const message of before.messages) await passOn(parts, before, message);
  const [desk, settings] = await Promise.all([
    readDesk(parts),
    parts.store.of(settingsCard).byId(SETTINGS_ID),
  ]);
  const now = parts.clock.now();
  const { keys, counts } = dueReminders(desk, now);
  const reminders = settings?.language === 'en' ? remindersEn : remindersFr;
  return {
    text: keys.length > 0 ? reminders.notification(counts) : null,
    keys,
    nextAt: nextReminder(desk, now),
    answerDueAt: answerDueAt(desk),
  };
}

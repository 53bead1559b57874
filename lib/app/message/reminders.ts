/** Looks at the desk when an alarm rings, whatever slept meanwhile: passes on urgent messages, and says what is due. */
import { en } from '../../content/labels/en/en';
import { fr } from '../../content/labels/fr/fr';
import { nextEscalation } from '../../domain/message/escalation';
import type { Message } from '../../domain/message/message';
import { type Desk, dueReminders, nextReminder } from '../../domain/message/reminders';
import type { Clock, ReminderCheck, Store } from '../ports';

/** Open messages are looked for this far back: what is older is in the journal, not on the desk. */
const LOOKED_BACK_MS = 7 * 24 * 60 * 60 * 1000;

type Parts = { readonly store: Store; readonly clock: Pick<Clock, 'now'> };

async function readDesk({ store, clock }: Parts): Promise<Desk> {
  const [callbacks, messages, practices] = await Promise.all([
    store.openCallbacks(),
    store.messagesSince(clock.now() - LOOKED_BACK_MS),
    store.practices(),
  ]);
  return { callbacks, messages, practices };
}

/** Records that the message goes to the next of the chain; if a panel wrote meanwhile, what it wrote is looked at anew. */
async function passOn(parts: Parts, desk: Desk, message: Message): Promise<void> {
  const practice = desk.practices.find(({ id }) => id === message.practiceId);
  const next = practice && nextEscalation(message, practice.dispatch);
  const at = parts.clock.now();
  if (!next || next.at > at) return;
  const toName = practice.practitioners.find(({ id }) => id === next.toId)?.shortName ?? next.toId;
  const saved = await parts.store.saveMessage({
    ...message,
    revision: message.revision + 1,
    escalations: [...message.escalations, { toId: next.toId, toName, at }],
  });
  if (!saved.ok && saved.reason.current) await passOn(parts, desk, saved.reason.current);
}

/** Passes on what must be, then tells what is due and when to look again. Rejects as the store does. */
export async function checkReminders(parts: Parts): Promise<ReminderCheck> {
  const before = await readDesk(parts);
  for (const message of before.messages) await passOn(parts, before, message);
  const [desk, settings] = await Promise.all([readDesk(parts), parts.store.settings()]);
  const now = parts.clock.now();
  const { keys, counts } = dueReminders(desk, now);
  const { reminders } = (settings.language === 'en' ? en : fr).message;
  return {
    text: keys.length > 0 ? reminders.notification(counts) : null,
    keys,
    nextAt: nextReminder(desk, now),
  };
}

/** What still rings while locked: that something is due, which nobody reads before she unlocks. Runs in the worker. */
import { remindersEn } from '../../content/labels/en/reminders';
import { remindersFr } from '../../content/labels/fr/reminders';
import { SURFACES_BEFORE_MS } from '../../domain/message/callback-events';
import { SETTINGS_ID, settingsCard } from '../../domain/settings.record';
import type { Clock, ReminderCheck, Store } from '../ports';
import type { SealedPromise } from '../vault-port';

type Parts = {
  readonly store: Pick<Store, 'of'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Those that are not kept yet. */
  readonly promises: () => Promise<readonly SealedPromise[]>;
};

/** Rings when a promise comes near, and once more when its hour is over; the hour of an answer as it was last known. */
export async function checkWhileLocked(
  { store, clock, promises }: Parts,
  answerDueAt?: number,
): Promise<ReminderCheck> {
  const [waiting, settings] = await Promise.all([promises(), store.of(settingsCard).byId(SETTINGS_ID)]);
  const now = clock.now();
  const near = waiting.filter(({ dueAt }) => dueAt - SURFACES_BEFORE_MS <= now);
  const isUrgent = answerDueAt !== undefined && answerDueAt <= now;
  const words = settings?.language === 'en' ? remindersEn : remindersFr;
  const instants = waiting.flatMap(({ dueAt }) => [dueAt - SURFACES_BEFORE_MS, dueAt]);
  const ahead = [...instants, ...(answerDueAt === undefined ? [] : [answerDueAt])].filter((at) => at > now);
  return {
    text: near.length > 0 || isUrgent ? words.locked({ promises: near.length, isUrgent }) : null,
    keys: [
      ...near.map(({ id, dueAt }) => `${dueAt <= now ? 'late' : 'soon'} ${id} ${dueAt}`),
      ...(isUrgent ? [`answer ${answerDueAt}`] : []),
    ],
    nextAt: ahead.length > 0 ? Math.min(...ahead) : null,
    answerDueAt,
  };
}

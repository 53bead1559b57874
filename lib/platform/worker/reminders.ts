/** The alarm and the notification behind the reminders. Runs in the worker; what was told is kept by the browser, not here. */

import * as z from 'zod/mini';
import type { ReminderCheck } from '../../app/ports';
import { PANEL_REASONS } from '../../contract/panel-reasons';
import { browser } from '../browser/web-extension';

/** One alarm and one notification: each new one takes the place of the one before. */
const NAME = 'reminders';
/** Kept in memory while the browser runs: an hour, of which nobody learns whose. */
const ANSWER = 'reminders.answer';
const JOURNAL = '/journal.html';

/** A look at the desk; while locked it only knows when an urgent message was to be answered. */
export type ReminderLook = (answerDueAt?: number) => Promise<ReminderCheck>;

const Told = z.object({ [NAME]: z._default(z.array(z.string()), () => []) });

/** Reminders that were already told since the browser started: after a restart, what is late is told again. */
async function toldBefore(): Promise<readonly string[]> {
  const told = Told.safeParse(await browser.storage.session.get(NAME));
  return told.success ? told.data[NAME] : [];
}

async function tell({ text, keys }: ReminderCheck): Promise<void> {
  if (text === null) {
    await browser.notifications.clear(NAME);
    return;
  }
  const before = await toldBefore();
  if (keys.every((key) => before.includes(key))) return;
  await browser.notifications.create(NAME, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: browser.runtime.getManifest().name,
    message: text,
  });
}

/** When a look that failed is tried again. Milliseconds. */
const AGAIN_MS = 60_000;

/** When an urgent message was to be answered, as the last look saw it that could read. */
async function answerKnown(): Promise<number | undefined> {
  const known: unknown = (await browser.storage.session.get(ANSWER))[ANSWER];
  return typeof known === 'number' ? known : undefined;
}

async function look(check: ReminderLook): Promise<void> {
  // Set first: the alarm that rang is gone, and a look that fails must not be the last one.
  await browser.alarms.create(NAME, { when: Date.now() + AGAIN_MS });
  const found = await check(await answerKnown());
  await tell(found);
  await browser.storage.local.set({ [PANEL_REASONS.due]: found.keys.length > 0 });
  await browser.storage.session.set({ [NAME]: [...found.keys], [ANSWER]: found.answerDueAt ?? null });
  if (found.nextAt === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: found.nextAt });
}

/**
 * Looks now, tells what is new, and sets the alarm for the next time. One look at a time: an earlier one that ends late
 * would set the alarm by what it saw. Rejects as the look does.
 */
export const remind = (check: ReminderLook): Promise<void> =>
  navigator.locks.request('reminders', () => look(check));

/** Listens to the alarm, and to a click on the notification. */
export function listenToReminders(check: ReminderLook): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void remind(check);
  });
  browser.notifications.onClicked.addListener((id) => {
    if (id !== NAME) return;
    void browser.notifications.clear(NAME);
    void browser.tabs.create({ url: browser.runtime.getURL(JOURNAL) });
  });
}

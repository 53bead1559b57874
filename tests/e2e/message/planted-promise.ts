// A promise that falls due while the test looks, written past the panel.
import type { Page } from '@playwright/test';
import type { Callback } from '../../../lib/domain/message/callback.ts';

/** Writes a promise as the panel would, due in so many milliseconds, and lets the worker know. */
export const promiseDueIn = (page: Page, ms: number): Promise<void> =>
  page.evaluate(async (dueAt) => {
    const callback: Callback = {
      id: `promised-${dueAt}`,
      revision: 1,
      practiceId: 'example-tilleuls',
      practiceName: 'dentaire des Tilleuls',
      callId: 'call-elsewhere',
      messageId: null,
      createdAt: Date.now(),
      author: 'Camille',
      level: 'message',
      ownerId: null,
      ownerName: '',
      name: 'Mme Roux',
      phone: '06 39 98 01 02',
      reason: 'joue gonflée',
      promise: 'rappel',
      dueAt,
      incomplete: '',
      reachable: '',
      voicemail: null,
      attempts: [],
      claim: null,
      status: 'waiting',
    };
    const opening = indexedDB.open('decroche');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const writing = database.transaction('callbacks', 'readwrite');
    writing.objectStore('callbacks').put(callback);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
    await chrome.runtime.sendMessage({ type: 'reminders.check' });
  }, Date.now() + ms);

/** How long before the moment the preparation begins: a machine that was too busy is given more. Milliseconds. */
const MARGINS_MS = [8_000, 30_000, 90_000];

/** Prepares until it was over before the moment came; gives that moment, in epoch ms. */
export async function preparedInTime(prepare: (marginMs: number) => Promise<void>): Promise<number> {
  for (const margin of MARGINS_MS) {
    const comes = Date.now() + margin;
    await prepare(margin);
    if (Date.now() < comes) return comes;
  }
  throw new Error('This machine is too busy to prepare anything in a minute and a half.');
}

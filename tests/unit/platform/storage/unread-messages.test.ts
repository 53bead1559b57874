/** Messages that nobody read are found however old they are and however long nothing was saved in between. */
import { expect, test } from 'vitest';
import { vaultOver } from '../../../../lib/platform/storage/vault/vault';
import { emptyBrowser, openPanel } from './fresh-store';
import { messageWith } from './sample-records';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 11);

test('unread messages of a day, a month and three years, newest first; none that was read, none of today', async () => {
  emptyBrowser();
  const { store } = openPanel(crypto.randomUUID(), vaultOver);
  const ages = [0, 1, 13, 14, 15, 31, 1100];
  for (const days of ages)
    await store.saveMessage(messageWith({ id: `m-${days}`, savedAt: NOW - days * DAY }));
  await store.saveMessage({
    ...messageWith({ id: 'read', savedAt: NOW - 20 * DAY }),
    status: 'acknowledged',
    deliveredAt: NOW,
    acknowledgement: { by: 'Dr Aubert', at: NOW, author: 'Camille' },
  });
  const found = await store.unreadMessages(NOW);
  expect(found.map(({ id }) => id)).toEqual(ages.slice(1).map((days) => `m-${days}`));
});

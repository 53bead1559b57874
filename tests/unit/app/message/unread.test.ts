/** What nobody has read waits on the desk and in the hand-over, of whatever day it is. */
import { expect, test } from 'vitest';
import { createHandoverDesk } from '../../../../lib/app/journal/handover-desk';
import { checkReminders } from '../../../../lib/app/message/reminders';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import type { Message } from '../../../../lib/domain/message/message';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callbackWith, messageWith } from '../../platform/storage/sample-records';
import { openPanel } from '../open-panel';

const DAY = 86_400_000;

/** One saved so many days ago. */
const from = (id: string, daysAgo: number, changes: Partial<Message> = {}): Message =>
  ({
    ...messageWith({ id, savedAt: MONDAY_MORNING - daysAgo * DAY }),
    practiceId: 'example-tilleuls',
    recipientId: 'aubert',
    recipientName: 'Dr Claire Aubert',
    reason: id,
    ...changes,
  }) as Message;

async function deskWith(messages: readonly Message[]) {
  const disk = createDisk();
  for (const message of messages) await disk.plant(messageCard, message);
  const panel = await openPanel({ disk });
  panel.app.tick();
  await settled();
  return panel;
}

const MONTHS: readonly Message[] = [
  from('aujourd’hui', 0),
  from('hier', 1),
  from('transmis hier', 1, { status: 'delivered', deliveredAt: MONDAY_MORNING - DAY }),
  from('mois dernier', 35),
  from('fait', 35, {
    status: 'done',
    deliveredAt: MONDAY_MORNING - 34 * DAY,
    acknowledgement: null,
    doneAt: MONDAY_MORNING - 30 * DAY,
  }),
  from('lu', 2, {
    status: 'acknowledged',
    deliveredAt: MONDAY_MORNING - 2 * DAY,
    acknowledgement: { by: 'Dr Claire Aubert', at: MONDAY_MORNING - DAY, author: 'Camille' },
  }),
];

test('yesterday’s and last month’s stand on the desk beside today’s, and what was read does not', async () => {
  const { app } = await deskWith(MONTHS);
  expect(app.state.messages.value.map(({ id }) => id)).toEqual(['aujourd’hui']);
  expect(app.messages.unread.value.map(({ id }) => id).toSorted()).toEqual([
    'hier',
    'mois dernier',
    'transmis hier',
  ]);
  expect(app.state.waitingMessages.value.map(({ id }) => id)).toContain('mois dernier');
});

test('one that is done leaves the list, however old it is', async () => {
  const { app } = await deskWith(MONTHS);
  const old = app.messages.unread.value.find(({ id }) => id === 'mois dernier');
  if (!old) throw new Error('not there');
  await app.messages.deliver(old, 'spoken');
  const delivered = app.messages.unread.value.find(({ id }) => id === 'mois dernier');
  expect(delivered?.status).toBe('delivered');
  if (delivered) await app.messages.acknowledge(delivered, 'Dr Claire Aubert');
  expect(app.messages.unread.value.map(({ id }) => id)).not.toContain('mois dernier');
  expect(app.state.waitingMessages.value.map(({ id }) => id)).not.toContain('mois dernier');
});

test('the hand-over names them all, with the day of those that are not of today', async () => {
  const panel = await deskWith(MONTHS);
  const { app, ports } = panel;
  const handover = createHandoverDesk({ app, ports } as never, { value: [] });
  const sections = await handover.read(panel.clock.now);
  const lines = sections.find(({ id }) => id === 'messages')?.lines ?? [];
  expect(lines.map(({ id }) => id).toSorted()).toEqual([
    'aujourd’hui',
    'hier',
    'mois dernier',
    'transmis hier',
  ]);
  const plain = (id: string) => lines.find((line) => line.id === id)?.plain ?? '';
  expect(plain('aujourd’hui')).toMatch(/^Dr Claire Aubert/);
  expect(plain('mois dernier')).toMatch(/^19\/10\/2026/);
});

test('an urgent one of last month that nobody has read rings, and so does a promise of then; read, it is silent', async () => {
  const urgent = from('mois dernier', 35, { level: 'urgent' });
  const disk = createDisk();
  await disk.plant(messageCard, urgent);
  await disk.plant(callbackCard, callbackWith({ dueAt: MONDAY_MORNING - 35 * DAY }));
  const panel = await openPanel({ disk });
  const look = async () =>
    (await checkReminders({ store: disk.open(), clock: panel.ports.clock })).keys.map(
      (key) => key.split(' ')[0],
    );
  expect(await look()).toEqual(['late', 'unanswered']);
  await panel.app.messages.deliver(urgent, 'spoken');
  const [delivered] = [...disk.messages.values()];
  if (delivered) await panel.app.messages.acknowledge(delivered, 'Dr Claire Aubert');
  await settled();
  expect(await look()).toEqual(['late']);
});

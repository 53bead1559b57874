/** The list of promises as it is told: its hours on the practice's clock, what is late and what comes soon. */
import { expect, test } from 'vitest';
import type { Callback } from '../../../../lib/domain/message/callback';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING } from '../../../fakes/ports';
import { openPanel } from '../open-panel';

const MINUTE = 60_000;

const promised = (id: string, minutes: number, changes: Partial<Callback> = {}): Callback =>
  ({
    id,
    revision: 1,
    practiceId: 'example-tilleuls',
    practiceName: 'Tilleuls',
    callId: `call-${id}`,
    messageId: null,
    createdAt: MONDAY_MORNING,
    author: 'Camille',
    level: 'routine',
    ownerId: null,
    ownerName: '',
    name: 'Mme Roux',
    phone: '',
    reason: 'devis',
    promise: 'rappel',
    dueAt: MONDAY_MORNING + minutes * MINUTE,
    reachable: '',
    voicemail: null,
    attempts: [],
    status: 'waiting',
    ...changes,
  }) as Callback;

const deskWith = async (...promises: Callback[]) => {
  const disk = createDisk();
  await disk.plant(callbackCard, ...promises);
  const panel = await openPanel({ disk });
  return { ...panel, desk: panel.app.callbacks };
};

test('late and soon are counted apart, by the clock on screen', async () => {
  const { desk, app, clock } = await deskWith(
    promised('late', -5),
    promised('soon', 10),
    promised('noon', 180),
  );
  expect(desk.pressing()).toEqual({ late: 1, soon: 1 });
  clock.now += 11 * MINUTE;
  app.tick();
  expect(desk.pressing()).toEqual({ late: 2, soon: 0 });
});

test('an hour of today is told as such, another day with its date, an earliest moment as one', async () => {
  const { desk } = await deskWith();
  expect(desk.due(promised('a', 58))).toContain('10:00');
  expect(desk.due(promised('a', 58))).not.toContain('/');
  expect(desk.due(promised('b', 24 * 60))).toContain('24/11 09:02');
  const from = promised('c', 120, { notBefore: MONDAY_MORNING + 58 * MINUTE });
  expect(desk.due(from)).toContain('10:00');
  expect(desk.due(from)).not.toBe(desk.due(promised('a', 58)));
});

test('by when is told on her own clock too, where it is another one than the practice’s', async () => {
  const { app } = await openPanel({ deskZone: 'Indian/Antananarivo' });
  expect(app.callbacks.due(promised('a', 58))).toBe('avant 10:00 (ici 12:00)');
  expect(app.callbacks.due(promised('b', 24 * 60))).toBe('avant 24/11 09:02 (ici 11:02)');
});

test('the most urgent stands first, then the one that is due first', async () => {
  const { app } = await deskWith(
    promised('later', 60),
    promised('sooner', 30),
    promised('urgent', 90, { level: 'urgent' }),
  );
  expect(app.state.callbacks.value.map(({ id }) => id)).toEqual(['urgent', 'sooner', 'later']);
});

test('reached, it leaves the list and says by whom; Ctrl+Z owes it again', async () => {
  const { desk, app, disk } = await deskWith(promised('one', 30));
  const [callback] = app.state.callbacks.value;
  if (callback) await desk.attempt(callback, 'reached');
  expect(app.state.callbacks.value).toEqual([]);
  expect(disk.callbacks.get('one')).toMatchObject({
    status: 'done',
    attempts: [{ by: 'Camille', result: 'reached' }],
  });
  app.panel.undo();
  await expect.poll(() => disk.callbacks.get('one')?.status).toBe('waiting');
});

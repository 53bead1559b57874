/** The picture of one's own calls: off until asked for, of one practice or of all, never mixed up by a slower reading. */
import { expect, test } from 'vitest';
import type { JournalPage, JournalStore } from '../../../../lib/app/journal/journal-ports';
import { createPictureDesk } from '../../../../lib/app/journal/picture-desk';
import { settled } from '../../../fakes/ports';
import { ended, openJournal } from './open-journal';

const DAY_MS = 24 * 60;

/** Six calls of today at the practice, one of another practice, one of two months ago. */
const opened = async () => {
  const open = await openJournal(async (store) => {
    for (let nth = 0; nth < 6; nth += 1)
      await store.saveCall(ended(`today-${nth}`, 10 + nth, { outcomes: ['booked'] }), 'strict');
    await store.saveCall({ ...ended('elsewhere', 20, { reason: 'devis' }), practiceId: 'autre' }, 'strict');
    await store.saveCall(ended('old', 60 * DAY_MS, { reason: 'devis' }), 'strict');
  });
  return { ...open, desk: open.journal.picture };
};

test('is off until she turns it on, and stays as she left it', async () => {
  const { desk, store } = await opened();
  expect(desk.isOn()).toBe(false);
  await desk.turn(true);
  expect([desk.isOn(), (await store.settings()).statistics]).toEqual([true, true]);
});

test('counts the calls of the period, of all practices or of one', async () => {
  const { desk, app } = await opened();
  await desk.refresh();
  expect(desk.shown.value?.picture.calls).toBe(7);
  await desk.choose({ practiceId: app.state.settings.value.activePracticeId });
  expect(desk.shown.value?.picture.calls).toBe(6);
  await desk.choose({ practiceId: null, period: 'year' });
  expect(desk.shown.value?.picture.calls).toBe(8);
});

test('of two periods asked in turn, the last one stands whichever is read first', async () => {
  const { app, ports } = await opened();
  const answers: ((page: JournalPage) => void)[] = [];
  const store = { page: () => new Promise<JournalPage>((answer) => answers.push(answer)) };
  const desk = createPictureDesk({ app, ports, store: store as unknown as JournalStore });
  void desk.choose({ period: 'week' });
  void desk.choose({ period: 'today' });
  await settled();
  answers[1]?.({ entries: [], next: null });
  await settled();
  const last = desk.shown.value;
  answers[0]?.({ entries: [], next: null });
  await settled();
  expect(last).not.toBeNull();
  expect(desk.shown.value).toBe(last);
});

import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../../lib/app/app';
import { createHandoverDesk } from '../../../../lib/app/journal/handover-desk';
import { createJournalDesk } from '../../../../lib/app/journal/journal-desk';
import type { JournalParts } from '../../../../lib/app/journal/journal-parts';
import type { JournalPage, JournalStore } from '../../../../lib/app/journal/journal-ports';
import type { JournalEntry } from '../../../../lib/domain/journal/journal-entry';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { DayList } from '../../../../lib/domain/message/day-list';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { createWorld, MONDAY_MORNING, settled, type World } from '../../../fakes/ports';
import { callbackWith, callWith, messageWith, practice } from '../../platform/storage/sample-records';

let world: World;

beforeEach(() => {
  world = createWorld();
});

const entry = (id: string): JournalEntry => ({
  id,
  order: -MONDAY_MORNING,
  practiceId: 'tilleuls',
  recipientId: null,
  recipientName: '',
  status: 'none',
  level: 'routine',
  callerKind: null,
  name: id,
  birthDate: '',
  phone: '',
  reason: '',
  outcomes: [],
  protocolIds: [],
  durationMs: 0,
  holdsMs: [],
  terms: [],
});

/** A journal whose pages come when the test says so, each under the words that asked for it. */
function slowJournal() {
  const asked: { readonly text: string; readonly answer: (page: JournalPage) => void }[] = [];
  const store: Pick<JournalStore, 'page' | 'records'> = {
    page: ({ text }) => new Promise((answer) => asked.push({ text, answer })),
    records: async () => [],
  };
  const parts: JournalParts = {
    app: createApp(world.ports),
    ports: world.ports,
    store: store as JournalStore,
  };
  return { desk: createJournalDesk(parts), asked };
}

describe('searching while she types', () => {
  test('the answer to an earlier letter never takes the place of a later one’s', async () => {
    const { desk, asked } = slowJournal();
    void desk.search({ text: 'd' });
    void desk.search({ text: 'du' });
    asked[1]?.answer({ entries: [entry('durand')], next: null });
    await settled();
    asked[0]?.answer({ entries: [entry('dubois'), entry('durand')], next: null });
    await settled();
    expect(desk.entries.value.map(({ id }) => id)).toEqual(['durand']);
    expect(desk.isSearching.value).toBe(false);
  });

  test('what stands on the list stays until something was found, or nothing is', async () => {
    const { desk, asked } = slowJournal();
    void desk.search({ text: 'd' });
    asked[0]?.answer({ entries: [entry('durand')], next: null });
    await settled();
    void desk.search({ text: 'dz' });
    asked[1]?.answer({ entries: [], next: [-MONDAY_MORNING, 'x'] });
    await settled();
    expect(desk.entries.value).toHaveLength(1);
    asked[2]?.answer({ entries: [], next: null });
    await settled();
    expect(desk.entries.value).toEqual([]);
  });

  test('ticks outlive a new search: a person is gathered from several', async () => {
    const { desk, asked } = slowJournal();
    desk.tick(entry('one'));
    void desk.search({ text: 'two' });
    asked[0]?.answer({ entries: [entry('two')], next: null });
    await settled();
    desk.tick(entry('two'));
    expect(desk.chosen.value).toEqual(['one', 'two']);
    desk.tick(entry('one'));
    expect(desk.chosen.value).toEqual(['two']);
  });
});

test('the hand-over sheet tells open calls, late promises, unread messages and absences, and what is empty', async () => {
  const store = world.disk.open();
  await store.of(practiceCard).change(practice.id, () => ({
    ...practice,
    absences: [
      {
        practitionerId: 'martin',
        from: '2026-11-25',
        to: '2026-11-27',
        replacementName: 'Dr Remy',
        replacementPhone: '',
      },
      {
        practitionerId: 'martin',
        from: '2026-10-01',
        to: '2026-10-02',
        replacementName: '',
        replacementPhone: '',
      },
    ],
  }));
  await store.saveCall({ ...callWith({ patientName: 'Mme Roux' }), startedAt: MONDAY_MORNING }, 'strict');
  await store.of(messageCard).save(messageWith({ savedAt: MONDAY_MORNING }));
  await store.of(callbackCard).save({ ...callbackWith(), name: 'M. Petit', dueAt: MONDAY_MORNING - 1 });
  const app = createApp(world.ports);
  await app.open();
  const list = DayList.parse({
    ...{ id: 'list', practiceId: practice.id, practitionerId: 'martin', day: '2026-11-25' },
    ...{ createdAt: MONDAY_MORNING, author: 'Camille' },
    people: [
      {
        id: 'one',
        name: 'Mme Ogier',
        birthDate: '',
        phone: '06 11 22 33 44',
        hour: '09:00',
        attempts: [],
        claim: null,
        done: null,
      },
    ],
  });
  const handover = createHandoverDesk(
    { app, ports: world.ports, store: {} as JournalStore },
    { value: [list] },
  );
  const text = handover.text(await handover.read(MONDAY_MORNING), MONDAY_MORNING);
  expect(text).toMatch(/Appels encore ouverts\n- \d\d:\d\d · Mme Roux/);
  expect(text).toMatch(/M\. Petit/);
  expect(text).toMatch(/en retard/);
  expect(text).toMatch(/Dr Martin · JOUR · à transmettre/);
  expect(text).toContain(
    'Patients à prévenir\n- mercredi 25 novembre 09:00 · absence\u00a0: Dr Martin · Mme Ogier',
  );
  expect(text).toMatch(
    /Cabinet \S+.* · Dr Martin\u00a0: du mercredi 25 novembre au vendredi 27 novembre · remplacé par Dr Remy/,
  );
  expect(text).not.toMatch(/octobre/);
  expect(text).toMatch(/Incidents du jour\n- rien/);
});

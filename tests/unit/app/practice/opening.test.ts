/** The panel opens on what was left: calls in progress, today's messages, records that could not be read. */

import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { callCard } from '../../../../lib/domain/call/call.record';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callWith, messageWith } from '../../platform/storage/sample-records';
import { callOnScreen, openPanel } from '../open-panel';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('after a crash', () => {
  test('the call that was on the line is on screen with all that was typed, and goes on', async () => {
    const disk = createDisk();
    await disk.plant(callCard, { ...callWith({ notes: 'tapé avant la panne' }), revision: 12 });
    const panel = await openPanel({ disk });
    expect(callOnScreen(panel).notes.notes).toBe('tapé avant la panne');
    await panel.app.tellRecovered();
    expect(panel.app.state.notice.value?.text).toBe(fr.calls.recovered(1));
    panel.app.calls.changeNotes({ notes: 'tapé avant la panne, et après' });
    await settled();
    expect(disk.calls.get('call-1')).toMatchObject({
      revision: 13,
      notes: { notes: 'tapé avant la panne, et après' },
    });
    expect(panel.app.state.notice.value?.text).not.toBe(fr.notices.merged);
  });

  test('parked calls wait in their order, with none on screen', async () => {
    const disk = createDisk();
    for (const [id, startedAt] of [
      ['late', 20],
      ['early', 10],
    ] as const)
      await disk.plant(callCard, { ...callWith({}, id), startedAt, status: 'held', heldAt: 30 });
    const { app } = await openPanel({ disk });
    expect(app.state.calls.value.map(({ id }) => id)).toEqual(['early', 'late']);
    expect(app.state.shownCallId.value).toBeNull();
    await app.tellRecovered();
    expect(app.state.notice.value?.text).toBe(fr.calls.recovered(2));
  });

  test('a damaged record is told before anything else', async () => {
    const disk = createDisk();
    await disk.plant(callCard, callWith());
    await disk.damage('calls', { id: '1', status: 'active', notes: 1 });
    const { app } = await openPanel({ disk });
    await app.tellRecovered();
    expect(app.state.setAside.value).toHaveLength(1);
    expect(app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.setAside(1) });
  });
});

describe("today's messages", () => {
  test('are there, the most urgent first, then the newest; those of the days before are one step away', async () => {
    const disk = createDisk();
    const at = { old: MONDAY_MORNING - DAY_MS, early: MONDAY_MORNING - 2_000, late: MONDAY_MORNING - 1_000 };
    for (const [id, savedAt] of Object.entries(at))
      await disk.plant(messageCard, messageWith({ id, savedAt }));
    await disk.plant(messageCard, {
      ...messageWith({ id: 'grave', savedAt: MONDAY_MORNING - 3_000 }),
      level: 'vital' as const,
    });
    const { app } = await openPanel({ disk });
    expect(app.state.messages.value.map(({ id }) => id)).toEqual(['grave', 'late', 'early']);
    expect((await app.messages.beforeToday()).map(({ id }) => id)).toEqual(['old']);
  });
});

describe('a quiet morning', () => {
  test('nothing is said, and the keys are those that the browser gave', async () => {
    const { app } = await openPanel();
    await app.tellRecovered();
    expect(app.state.notice.value).toBeNull();
    expect(app.state.globalKeys.value).toEqual({ call: 'Alt+C' });
  });
});

describe('filling in a practice', () => {
  test('the first one saved is the one answered for', async () => {
    const { app, disk } = await openPanel();
    await disk.forget('practices');
    await app.practices.changeSettings({ activePracticeId: null });
    const blank = app.practices.blank();
    const practitioners = [
      { id: 'p', spokenName: 'le docteur Martin', shortName: 'Dr Martin' },
      app.practices.blankPractitioner(),
    ];
    expect(await app.practices.saveDraft({ ...blank, name: 'du Port', practitioners }, null)).toBe(false);
    const placed = app.practices.inRegion({ ...blank, name: 'du Port', practitioners }, 'fr');
    expect(await app.practices.saveDraft(placed, null)).toBe(true);
    expect(disk.settings.activePracticeId).toBe(blank.id);
    expect(app.state.practices.value).toMatchObject([{ name: 'du Port', practitioners: [{ id: 'p' }] }]);
  });

  test('without a name or a practitioner nothing is saved', async () => {
    const { app, disk } = await openPanel();
    const before = disk.practices.size;
    expect(await app.practices.saveDraft(app.practices.blank(), null)).toBe(false);
    expect(disk.practices.size).toBe(before);
  });

  test('the demonstration practice can be tried at once, and keeps a name already given', async () => {
    const { app, disk } = await openPanel();
    await app.practices.changeSettings({ secretaryName: 'Inès', activePracticeId: null });
    await app.practices.useExample();
    expect(disk.settings).toMatchObject({ secretaryName: 'Inès', activePracticeId: 'example-tilleuls' });
  });
});

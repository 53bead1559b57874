/** Ctrl+Z at the desk: it takes back the last action, and nothing that was typed. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { settled } from '../../../fakes/ports';
import { callOnScreen, endForGood, openPanel } from '../open-panel';

describe('taking the last action back', () => {
  test('an ended call comes back as it was, on screen and on disk', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'fièvre', callerName: 'Mme Roux' });
    const before = callOnScreen(panel);
    endForGood(panel);
    await settled();
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({ id: before.id, status: 'wrapUp' });
    panel.app.panel.undo();
    await settled();
    const { revision: _, ...asBefore } = before;
    expect(callOnScreen(panel)).toMatchObject(asBefore);
    expect(panel.disk.calls.get(before.id)).toMatchObject(asBefore);
    expect(panel.disk.calls.get(before.id)).not.toHaveProperty('endedAt');
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.undone);
  });

  test('an ended call that comes back parks the one picked up meanwhile', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    panel.app.calls.end();
    panel.app.calls.start();
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({ id: first, status: 'active' });
    expect(panel.app.state.calls.value.filter(({ status }) => status === 'active')).toHaveLength(1);
  });

  test('a tick is taken back, and what was typed since stays', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.change((call) => ({ ...call, notes: { ...call.notes, outcomes: ['booked'] } }));
    panel.app.calls.changeNotes({ notes: 'préfère le matin' });
    panel.app.panel.undo();
    await settled();
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.notes).toMatchObject({
      outcomes: [],
      notes: 'préfère le matin',
    });
  });

  test('a tick taken back after the caller was parked leaves the caller parked', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    panel.app.calls.change((call) => ({ ...call, notes: { ...call.notes, outcomes: ['booked'] } }));
    panel.app.calls.start();
    const second = callOnScreen(panel).id;
    panel.app.panel.undo();
    expect(callOnScreen(panel)).toMatchObject({ id: first, status: 'held', notes: { outcomes: [] } });
    expect(panel.app.state.calls.value.find(({ id }) => id === second)?.status).toBe('active');
  });

  test('a tick on a call that another panel has ended is left alone', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.change((call) => ({ ...call, notes: { ...call.notes, outcomes: ['booked'] } }));
    await settled();
    const other = await openPanel({ disk: panel.disk });
    endForGood(other);
    await settled();
    panel.app.panel.undo();
    await settled();
    expect([...panel.disk.calls.values()].map(({ status }) => status)).toEqual(['ended']);
  });

  test('with nothing done yet, it says so', async () => {
    const { app } = await openPanel();
    app.panel.undo();
    expect(app.state.notice.value?.text).toBe(fr.notices.nothingToUndo);
  });
});

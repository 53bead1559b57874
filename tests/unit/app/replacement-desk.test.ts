/** What one panel hands to the next: what it shows, once all that was typed is on the disk. */
import { expect, test } from 'vitest';
import { createDisk } from '../../fakes/disk';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel } from './open-panel';

test('the older panel waits until its last letter is written', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  await settled();
  const resume = panel.disk.pause();
  panel.app.calls.changeNotes({ reason: 'dent cassée' });
  let isSaved = false;
  const saved = panel.app.replacement.saved().then(() => {
    isSaved = true;
  });
  for (let turn = 0; turn < 20; turn += 1) await null;
  expect(isSaved).toBe(false);
  resume();
  await saved;
  expect([...panel.disk.calls.values()].map(({ notes }) => notes.reason)).toEqual(['dent cassée']);
});

test('with nothing under way, or a disk that refuses, it waits for nothing', async () => {
  const panel = await openPanel();
  await panel.app.replacement.saved();
  panel.app.calls.start();
  await settled();
  panel.disk.isFull = true;
  panel.app.calls.changeNotes({ reason: 'dent cassée' });
  await panel.app.replacement.saved();
  expect(panel.app.state.saveState.value).toBe('failed');
});

test('the new panel shows the call, the layer and the counter that the older one showed', async () => {
  const disk = createDisk();
  const older = await openPanel({ disk });
  const newer = await openPanel({ disk });
  older.app.calls.start();
  older.app.calls.changeNotes({ reason: 'dent cassée' });
  await older.app.replacement.saved();
  older.app.panel.toggleHelp();
  await newer.app.replacement.takeUp(older.app.replacement.view());
  expect(callOnScreen(newer).id).toBe(callOnScreen(older).id);
  expect(callOnScreen(newer).notes.reason).toBe('dent cassée');
  expect(newer.app.state.overlay.value).toBe('help');
});

test('a call that is no longer open is not shown again', async () => {
  const panel = await openPanel();
  await panel.app.replacement.takeUp({ shownCallId: 'gone', overlay: 'none', counter: null });
  expect(panel.app.state.shownCallId.value).toBeNull();
});

/** Nothing typed is ever lost: each keystroke is on disk at once, and a disk that refuses loses nothing either. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { settled } from '../../../fakes/ports';
import { callOnScreen, endForGood, openPanel, type Panel, writable } from '../open-panel';

const onDisk = ({ disk }: Panel, id: string) => disk.calls.get(id)?.notes.notes;

const type = ({ app }: Panel, notes: string) => app.calls.changeNotes({ notes });

describe('typing', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval'] }));
  afterEach(() => void vi.useRealTimers());

  test('each keystroke is on disk before the next one, without waiting for any timer', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    for (const text of ['j', 'jo', 'jou', 'joue', 'joue g']) {
      type(panel, text);
      await settled();
      expect(onDisk(panel, id)).toBe(text);
    }
    expect(vi.getTimerCount()).toBe(0);
  });

  test('every version has its own revision, one after the other', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    for (const text of ['a', 'ab', 'abc']) {
      type(panel, text);
      await settled();
    }
    expect(panel.disk.written.map(({ call }) => call.revision)).toEqual([1, 2, 3, 4]);
  });

  test('while the disk is slow the panel says so, then writes the newest text and nothing in between', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    await settled();
    const release = panel.disk.pause();
    for (const text of ['a', 'ab', 'abc', 'abcd']) type(panel, text);
    await settled();
    expect(panel.app.state.saveState.value).toBe('saving');
    expect(callOnScreen(panel).notes.notes).toBe('abcd');
    release();
    await settled();
    expect(panel.disk.written.map(({ call }) => call.notes.notes)).toEqual(['', 'a', 'abcd']);
    expect(panel.app.state.saveState.value).toBe('saved');
  });

  test('a hold that waits its turn behind a slow write is flushed all the same', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    await settled();
    const release = panel.disk.pause();
    type(panel, 'a');
    panel.app.calls.park();
    type(panel, 'ab');
    release();
    await settled();
    expect(panel.disk.written.at(-1)).toMatchObject({ durability: 'strict', call: { status: 'held' } });
  });
});

describe('a full disk', () => {
  test('is told as an error, and the text stays on screen', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    await settled();
    panel.disk.isFull = true;
    type(panel, 'abcès, 39 de fièvre');
    await settled();
    expect(panel.app.state.saveState.value).toBe('failed');
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'error', text: fr.notices.storageFailed });
    expect(callOnScreen(panel).notes.notes).toBe('abcès, 39 de fièvre');
    expect(onDisk(panel, id)).toBe('');
  });

  test('once there is room the next keystroke writes everything', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    panel.disk.isFull = true;
    type(panel, 'abcès');
    panel.app.calls.changeNotes({ phone: '0612345678' });
    await settled();
    panel.disk.isFull = false;
    type(panel, 'abcès,');
    await settled();
    expect(panel.disk.calls.get(id)?.notes).toMatchObject({ notes: 'abcès,', phone: '0612345678' });
    expect(panel.app.state.saveState.value).toBe('saved');
  });

  test('keeps « not saved » in sight until the other call is on disk too', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    panel.app.calls.start();
    await settled();
    panel.disk.isFull = true;
    type(panel, 'deuxième');
    writable(panel.app).shownCallId.value = first;
    type(panel, 'premier');
    await settled();
    expect(panel.app.state.saveState.value).toBe('failed');
    panel.disk.isFull = false;
    type(panel, 'premier appel');
    await settled();
    expect([...panel.disk.calls.values()].map(({ notes }) => notes.notes)).toEqual([
      'premier appel',
      'deuxième',
    ]);
    expect(panel.app.state.saveState.value).toBe('saved');
  });

  test('keeps an ended call on the desk: nowhere else is its text', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    await settled();
    panel.disk.isFull = true;
    type(panel, 'rappeler avant midi');
    endForGood(panel);
    await settled();
    expect(panel.app.state.calls.value).toMatchObject([{ id, notes: { notes: 'rappeler avant midi' } }]);
    panel.disk.isFull = false;
    writable(panel.app).shownCallId.value = id;
    endForGood(panel);
    await settled();
    expect(panel.app.state.calls.value).toEqual([]);
    expect(panel.disk.calls.get(id)).toMatchObject({
      status: 'ended',
      notes: { notes: 'rappeler avant midi' },
    });
  });

  test('refuses a message aloud', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'douleur', recipientId: 'aubert' });
    await settled();
    panel.disk.isFull = true;
    await panel.app.messages.save();
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'error', text: fr.notices.storageFailed });
  });

  test('an end that the disk refused is written strictly, with its level, once there is room', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const other = callOnScreen(panel).id;
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    await settled();
    panel.disk.isFull = true;
    endForGood(panel);
    await settled();
    panel.disk.isFull = false;
    writable(panel.app).shownCallId.value = other;
    type(panel, 'l’autre appel');
    await settled();
    const last = panel.disk.written.findLast(({ call }) => call.id === id);
    expect(last?.durability).toBe('strict');
    expect(panel.disk.calls.get(id)).toMatchObject({ status: 'ended', level: 'message' });
  });
});

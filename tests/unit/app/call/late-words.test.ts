/** Letters that a busy page hands on when their call has left the screen are that call's. */
import { expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel } from '../open-panel';

/** One caller's notes, and another who is on screen since. */
async function twoCalls(notes: string) {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes({ notes });
  const { id } = callOnScreen(panel);
  panel.app.calls.start();
  return { panel, id };
}

type Panel = Awaited<ReturnType<typeof openPanel>>;

/** A word as it is told, letter by letter. */
const tell = ({ app }: Panel, callId: string, word: string) => {
  for (let length = 1; length <= word.length; length += 1)
    app.calls.noteLate({ callId, words: word.slice(0, length), former: word.slice(0, length - 1) });
};

test.each([
  ['', 'dupont 06'],
  ['rappeler', 'rappeler\ndupont 06'],
])('stand at the end of its notes (« %s »), and not in the call on screen', async (notes, expected) => {
  const { panel, id } = await twoCalls(notes);
  tell(panel, id, 'dupont 06');
  await settled();
  expect(panel.disk.calls.get(id)?.notes.notes).toBe(expected);
  expect(callOnScreen(panel).notes.notes).toBe('');
  expect(panel.app.state.notice.value).toMatchObject({ kind: 'error', text: fr.callDesk.late });
});

test('stand in it on the disk where it was closed meanwhile', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const { id } = callOnScreen(panel);
  panel.app.calls.end();
  await settled();
  expect(panel.disk.calls.get(id)?.status).toBe('ended');
  tell(panel, id, 'dupont');
  await settled();
  expect(panel.disk.calls.get(id)).toMatchObject({ status: 'ended', notes: { notes: 'dupont' } });
  expect(panel.app.state.calls.value).toEqual([]);
});

test('where only a command came late, it is told and nothing is written', async () => {
  const { panel, id } = await twoCalls('rappeler');
  await settled();
  panel.app.calls.noteLate({ callId: id, words: '', former: '' });
  await settled();
  expect(panel.disk.calls.get(id)?.notes.notes).toBe('rappeler');
  expect(panel.app.state.notice.value?.text).toBe(fr.callDesk.late);
});

/** A call that the journal erased while a panel still holds it: no key brings it back, and it is said. */
import { expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { settled } from '../../../fakes/ports';
import { callOnScreen, endForGood, openPanel, type Panel } from '../open-panel';

/** A panel whose last call, with a message and a promise, was ended and then erased in the journal. */
async function afterErasure(): Promise<Panel> {
  const panel = await openPanel();
  const { calls, messages } = panel.app;
  calls.start();
  calls.changeNotes({ reason: 'devis', recipientId: 'aubert', promise: 'rappel avant midi' });
  // Without them neither the message nor the promise would be kept, and there would be nothing to bring back.
  calls.changeNotes({ callerName: 'Mme Roux', phone: '06 12 34 56 78' });
  await messages.save();
  const { id } = callOnScreen(panel);
  endForGood(panel);
  await settled();
  expect([panel.disk.messages.size, panel.disk.callbacks.size]).toEqual([1, 1]);
  await panel.disk.eraseCall(id);
  return panel;
}

test('Ctrl+Z does not bring it back, neither on disk nor on screen, and the desk goes on', async () => {
  const panel = await afterErasure();
  panel.app.panel.undo();
  await settled();
  expect(panel.disk.calls.size).toBe(0);
  expect(panel.app.state.calls.value).toEqual([]);
  expect(panel.app.state.shownCallId.value).toBeNull();
  expect(panel.app.state.notice.value?.text).toBe(fr.notices.erased);
  expect(panel.app.state.saveState.value).toBe('saved');
  panel.app.calls.start();
  await settled();
  expect(panel.disk.calls.size).toBe(1);
});

test('typed on within the same moment, it is gone all the same', async () => {
  const panel = await afterErasure();
  panel.app.panel.undo();
  panel.app.calls.changeNotes({ notes: 'encore' });
  await settled();
  expect(panel.disk.calls.size).toBe(0);
  expect(panel.app.state.calls.value).toEqual([]);
});

test('neither its message nor its promise comes back from a list that still shows them', async () => {
  const panel = await afterErasure();
  const { state, messages, callbacks } = panel.app;
  const [message] = state.messages.value;
  const [callback] = state.callbacks.value;
  if (!message || !callback) throw new Error('nothing is listed');
  await messages.complement(message, 'a rappelé');
  expect(state.notice.value?.text).toBe(fr.notices.erased);
  await callbacks.attempt(callback, 'busy');
  expect(state.notice.value?.text).toBe(fr.notices.erased);
  expect([panel.disk.messages.size, panel.disk.callbacks.size]).toEqual([0, 0]);
  expect([state.messages.value, state.callbacks.value]).toEqual([[], []]);
});

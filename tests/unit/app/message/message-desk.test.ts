/** What saving a message reads: itself, never the days before; and what the desk asks for before it saves. */
import { expect, test, vi } from 'vitest';
import { createDisk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { openPanel, type Panel } from '../open-panel';

const aboutACall = async (panel: Panel): Promise<Panel> => {
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason: 'dent cassée', recipientId: 'aubert', phone: '0612345678' });
  await settled();
  return panel;
};

test('a saved message stands in its lists at once, without the days before being read again', async () => {
  const panel = await aboutACall(await openPanel());
  const days = vi.spyOn(panel.ports.store, 'messagesSince');
  await panel.app.messages.save();
  expect(panel.app.state.messages.value.map(({ reason }) => reason)).toEqual(['dent cassée']);
  expect(panel.app.state.waitingMessages.value).toHaveLength(1);
  expect(days).not.toHaveBeenCalled();
});

test('another panel takes over that one message, and reads no day either', async () => {
  const disk = createDisk();
  const [here, there] = [await openPanel({ disk }), await openPanel({ disk })];
  const days = vi.spyOn(there.ports.store, 'messagesSince');
  await aboutACall(here);
  await here.app.messages.save();
  await settled();
  expect(there.app.state.messages.value).toEqual(here.app.state.messages.value);
  expect(days).not.toHaveBeenCalled();
});

test('what a message still lacks is asked for, and a reason saves it all the same, marked', async () => {
  const panel = await aboutACall(await openPanel());
  panel.app.calls.changeNotes({ phone: '' });
  panel.app.triage.chooseLevel('urgent');
  await panel.app.messages.save();
  expect(panel.app.messages.gate.value?.gaps.length).toBeGreaterThan(0);
  expect(panel.disk.messages.size).toBe(0);
  await panel.app.messages.saveIncomplete('a raccroché');
  expect(panel.app.messages.gate.value).toBeNull();
  expect([...panel.disk.messages.values()][0]?.incomplete).toMatchObject({ reason: 'a raccroché' });
});

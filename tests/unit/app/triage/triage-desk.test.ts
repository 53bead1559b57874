/** What is noted beside the questions of a protocol: the level by hand, what aggravates, where the patient is. */
import { expect, test } from 'vitest';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, panelWith, protocol } from '../open-panel';

test('what makes it graver is ticked only beside a protocol, and unticked by the same key', async () => {
  const bare = await openPanel();
  bare.app.calls.start();
  const [modifier] = bare.app.triage.modifiers();
  if (!modifier) throw new Error('no modifier');
  bare.app.triage.toggleModifier(modifier.id);
  expect(callOnScreen(bare).notes.modifiers).toEqual([]);
  const panel = await panelWith(protocol('douleur-thoracique'));
  panel.app.triage.toggleModifier(modifier.id);
  expect(callOnScreen(panel).notes.modifiers).toEqual([modifier.id]);
  panel.app.triage.toggleModifier(modifier.id);
  expect(callOnScreen(panel).notes.modifiers).toEqual([]);
});

test('a milder level by hand is known as such, and a new choice forgets who decided for the one before', async () => {
  const panel = await panelWith(protocol('douleur-thoracique'));
  const { triage } = panel.app;
  triage.answer('yes');
  triage.chooseLevel('routine');
  expect(triage.isBelowFound(callOnScreen(panel))).toBe(true);
  triage.nameLowering('Dr Paul Vasseur');
  expect(callOnScreen(panel).notes.lowering).toMatchObject({ name: 'Dr Paul Vasseur', at: panel.clock.now });
  triage.chooseLevel('day');
  expect(callOnScreen(panel).notes.lowering).toBeNull();
  triage.chooseLevel(null);
  expect(triage.isBelowFound(callOnScreen(panel))).toBe(false);
});

test('where the patient is decides the numbers; typed, it is on the disk, and Ctrl+Z does not take letters', async () => {
  const panel = await openPanel();
  const { triage, calls } = panel.app;
  calls.start();
  const home = triage.numbers()?.vital;
  triage.noteHandOver({ region: 'qc' });
  expect(triage.numbers()?.vital).not.toBe(home);
  expect(triage.filled('Composez le {urgence}.')).toContain(triage.numbers()?.vital ?? 'none');
  triage.typePlace('3 rue du Parc');
  await settled();
  expect([...panel.disk.calls.values()][0]?.notes.entryCheck.place).toBe('3 rue du Parc');
  panel.app.panel.undo();
  expect(callOnScreen(panel).notes.entryCheck.place).toBe('3 rue du Parc');
});

test('the entry check is taken back by Ctrl+Z', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.triage.checkEntry({ conscious: 'no' });
  expect(callOnScreen(panel).notes.entryCheck.conscious).toBe('no');
  panel.app.panel.undo();
  expect(callOnScreen(panel).notes.entryCheck.conscious).toBeNull();
});

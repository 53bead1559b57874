/** What each key of the table does, run as the keyboard runs it. */

import { describe, expect, test } from 'vitest';
import { queueNow } from '../../../lib/app/app-state';
import { commandRows, commands } from '../../../lib/app/commands';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, panelWith, protocol } from './open-panel';

describe('the commands', () => {
  test('begin, park and end a call', async () => {
    const panel = await openPanel();
    commands['call.new'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('active');
    commands['call.hold'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('active');
    commands['call.hold'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('held');
    commands['call.end'].run(panel.app);
    expect(panel.app.state.calls.value).toEqual([]);
    commands['panel.undo'].run(panel.app);
    expect(callOnScreen(panel).status).toBe('held');
  });

  test('go through the six steps in the order of the digits', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const steps = commandRows
      .filter(({ group }) => group === 'steps')
      .toSorted((a, b) => a.keys.localeCompare(b.keys))
      .map((row) => {
        row.run(panel.app, '');
        return callOnScreen(panel).step;
      });
    expect(steps).toEqual(['greeting', 'reason', 'restatement', 'handling', 'message', 'closing']);
  });

  test('answer yes, no and unknown', async () => {
    const panel = await panelWith(protocol('abces-gonflement'));
    for (const id of ['triage.no', 'triage.unknown', 'triage.yes'] as const) commands[id].run(panel.app, '');
    const answers = callOnScreen(panel).triage[0]?.answers.map(({ answer }) => answer);
    // « Non » to a list is one answer for each of its signs.
    expect([...new Set(answers)]).toEqual(['no', 'unknown', 'yes']);
  });

  test('save the message and put it into the agenda', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'douleur', recipientId: 'vasseur' });
    commands['message.save'].run(panel.app);
    commands['message.insert'].run(panel.app);
    await settled();
    expect(panel.disk.messages.size).toBe(1);
    expect(panel.agenda.inserted[0]).toContain('Motif\u00a0: «\u00a0douleur\u00a0»');
  });

  test('put nothing into the agenda while there is nothing to tell', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    commands['message.insert'].run(panel.app);
    await settled();
    expect(panel.agenda.inserted).toEqual([]);
  });

  test('note as said what is on screen', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    commands['say.told'].run(panel.app);
    expect(callOnScreen(panel).notes.told).toMatchObject([{ phraseId: 'decroche-01' }]);
  });

  test('choose who calls, card by card', async () => {
    const panel = await openPanel();
    for (const [id, kind] of [
      ['caller.patient', 'patient'],
      ['caller.relative', 'relative'],
      ['caller.professional', 'professional'],
      ['caller.administrative', 'administrative'],
      ['caller.sales', 'sales'],
    ] as const) {
      commands['call.new'].run(panel.app);
      commands[id].run(panel.app, '');
      expect(callOnScreen(panel).notes.callerKind).toBe(kind);
    }
    // The card of a professional comes first; the longest wait is still the patient's.
    commands['call.pick'].run(panel.app, 'Digit1');
    expect(callOnScreen(panel).notes.callerKind).toBe('professional');
    commands['call.swap'].run(panel.app);
    expect(callOnScreen(panel).notes.callerKind).toBe('patient');
    commands['call.transfer'].run(panel.app);
    expect(panel.app.state.calls.value).toHaveLength(4);
  });

  test.each([
    ['call.facts', 'facts'],
    ['practice.choose', 'practices'],
    ['call.difficult', 'difficult'],
    ['call.language', 'language'],
  ] as const)('%s opens its layer and closes it', async (id, layer) => {
    const { app } = await openPanel();
    commands[id].run(app, '');
    expect(app.state.overlay.value).toBe(layer);
    commands[id].run(app, '');
    expect(app.state.overlay.value).toBe('none');
  });

  test('count the lines that wait', async () => {
    const { app } = await openPanel();
    for (const id of ['call.lineWaiting', 'call.lineWaiting', 'call.lineTaken'] as const)
      commands[id].run(app);
    expect(queueNow(app.state).waiting).toBe(1);
  });

  test.each([
    ['triage.entryCheck', 'entryCheck'],
    ['triage.search', 'protocolSearch'],
  ] as const)('%s puts the keyboard there', async (id, target) => {
    const { app } = await openPanel();
    commands[id].run(app);
    expect(app.state.focusRequest.value?.target).toBe(target);
  });

  test('none of them fails with no call on the line', async () => {
    const panel = await openPanel();
    for (const row of commandRows) expect(() => row.run(panel.app, 'Digit1')).not.toThrow();
    await settled();
  });
});

/** A message that was asked to be saved, and lacked something: it is saved as she hangs up, or named as not saved. */
import { describe, expect, test } from 'vitest';
import { endGate } from '../../../../lib/app/call/call-desk';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

/** A renewal for nobody, with something done, that she asked to save. */
async function askedRenewal(): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes({
    reason: 'renouvellement Kardégic 75 mg',
    recipientId: 'aubert',
    outcomes: ['messageTaken'],
  });
  await panel.app.messages.save();
  expect(panel.app.messages.gate.value?.gaps).toEqual(['patientName']);
  return panel;
}

const asked = (panel: Panel) => panel.app.state.focusRequest.value?.target;

describe('a save that waited for something', () => {
  test('takes her where it is given; asked again with nothing given, to the reasons why not', async () => {
    const panel = await askedRenewal();
    expect(asked(panel)).toBe('patientName');
    expect(panel.app.state.notice.value?.text).toContain('Le nom du patient');
    await panel.app.messages.save();
    expect(asked(panel)).toBe('slipGate');
    expect(panel.disk.messages.size).toBe(0);
  });

  test('is done as she hangs up, once nothing is missing any more', async () => {
    const panel = await askedRenewal();
    panel.app.calls.changeNotes({ patientName: 'Jeanne Petit' });
    await panel.app.messages.hangUp();
    await settled();
    expect([...panel.disk.messages.values()]).toMatchObject([
      { patientName: 'Jeanne Petit', incomplete: null },
    ]);
    expect(panel.app.state.calls.value).toEqual([]);
  });

  test('is not done while something is missing: that stands at the end of the call, and nothing was written', async () => {
    const panel = await askedRenewal();
    await panel.app.messages.hangUp();
    expect(callOnScreen(panel).status).toBe('wrapUp');
    expect(endGate(panel.app.state, callOnScreen(panel))).toEqual(['unsavedMessage']);
    expect(panel.disk.messages.size).toBe(0);
  });

  test('keeps the call open where the disk refuses it', async () => {
    const panel = await askedRenewal();
    panel.app.calls.changeNotes({ patientName: 'Jeanne Petit' });
    panel.disk.isFull = true;
    await panel.app.messages.hangUp();
    expect(endGate(panel.app.state, callOnScreen(panel))).toEqual(['unsavedMessage']);
  });

  test('what nobody asked to save is not saved by hanging up', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'devis', recipientId: 'aubert', message: 'rappeler' });
    await panel.app.messages.hangUp();
    expect(panel.disk.messages.size).toBe(0);
    expect(endGate(panel.app.state, callOnScreen(panel))).toContain('unsavedMessage');
  });
});

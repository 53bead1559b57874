/** Words that came after the message was saved: named as the call is closed, so that they reach the practitioner. */
import { describe, expect, test } from 'vitest';
import { endGate } from '../../../../lib/app/call/call-desk';
import type { CallNotes } from '../../../../lib/domain/call/call';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

const missingOnScreen = (panel: Panel) => endGate(panel.app.state, callOnScreen(panel));

describe('words that came after the message was saved', () => {
  /** A call whose message is saved, and nothing else missing. */
  async function savedCall(): Promise<Panel> {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'joue gonflée', recipientId: 'aubert', message: 'rappeler' });
    await panel.app.messages.save();
    await settled();
    return panel;
  }

  test.each([
    ['the message', { message: 'rappeler, fièvre à 39,5' }],
    ['the notes', { notes: 'allergie à la pénicilline' }],
    ['the reason', { reason: 'ne peut plus avaler' }],
    ['the promise', { promise: 'rappel avant midi' }],
    ['the caller', { callerName: 'Mme Roux' }],
    ['the number', { phone: '06 12 34 56 78', phoneReadBack: true }],
    ['the level', { urgency: 'urgent' }],
    ['the recipient', { recipientId: 'vasseur' }],
  ] satisfies [string, Partial<CallNotes>][])(
    'in %s are named, keep the call open, and are told once it is saved again',
    async (_, typed) => {
      const panel = await savedCall();
      expect(missingOnScreen(panel)).toEqual([]);
      panel.app.calls.changeNotes(typed);
      expect(missingOnScreen(panel)).toEqual(['outdatedMessage']);
      panel.app.calls.end();
      expect(callOnScreen(panel).status).toBe('wrapUp');
      await panel.app.messages.saveIncomplete('ne répond plus');
      expect(missingOnScreen(panel)).toEqual([]);
    },
  );

  test('as an answer of the triage are named', async () => {
    const panel = await savedCall();
    panel.app.triage.checkEntry({ breathing: 'no' });
    expect(missingOnScreen(panel)).toEqual(['outdatedMessage']);
  });

  test('taken back, leave the message up to date; so do an outcome and a phrase noted as said', async () => {
    const panel = await savedCall();
    panel.app.triage.chooseLevel('urgent');
    expect(missingOnScreen(panel)).toEqual(['outdatedMessage']);
    panel.app.panel.undo();
    panel.app.calls.changeNotes({
      outcomes: ['messageTaken'],
      told: [{ phraseId: 'conge-01', text: 'Bonne journée.', at: 1, how: 'said' }],
    });
    expect(missingOnScreen(panel)).toEqual([]);
  });

  test('the same details in another order leave it up to date', async () => {
    const panel = await savedCall();
    const slip = (details: Record<string, string>) => ({ ...callOnScreen(panel).notes.slip, details });
    panel.app.calls.changeNotes({ slip: slip({ exam: 'INR', value: '4,2' }) });
    await panel.app.messages.save();
    panel.app.calls.changeNotes({ slip: slip({ value: '4,2', unit: '', exam: 'INR' }) });
    expect(missingOnScreen(panel)).toEqual([]);
  });

  test('typed in another panel while this one saved, are named in both', async () => {
    const panel = await savedCall();
    const other = await openPanel({ disk: panel.disk });
    expect(missingOnScreen(other)).toEqual([]);
    panel.app.calls.changeNotes({ message: 'rappeler avant midi' });
    const saving = panel.app.messages.save();
    other.app.calls.changeNotes({ notes: 'allergie à la pénicilline' });
    await saving;
    await settled();
    expect([panel, other].map(missingOnScreen)).toEqual([['outdatedMessage'], ['outdatedMessage']]);
    await other.app.messages.save();
    await settled();
    expect([panel, other].map(missingOnScreen)).toEqual([[], []]);
  });

  test('after it was handed over, are named too, and go out as another message', async () => {
    const panel = await savedCall();
    const [message] = panel.app.state.messages.value;
    if (!message) throw new Error('no message');
    await panel.app.messages.deliver(message, 'file');
    expect(missingOnScreen(panel)).toEqual([]);
    panel.app.calls.changeNotes({ notes: 'ne peut plus avaler' });
    expect(missingOnScreen(panel)).toEqual(['outdatedMessage']);
    await panel.app.messages.save();
    await settled();
    expect(panel.disk.messages.size).toBe(2);
    expect(missingOnScreen(panel)).toEqual([]);
  });
});

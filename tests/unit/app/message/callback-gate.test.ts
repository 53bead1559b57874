/** A callback has a person and a number, or the reason why it has none. */
import { describe, expect, test } from 'vitest';
import { openPanel } from '../open-panel';

describe('nobody is called in vain', () => {
  const promising = async (typed: object) => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'devis', promise: 'avant midi', ...typed });
    await panel.app.callbacks.promise();
    return panel;
  };

  test('without a person or a number none is noted; what is missing is named, each one key away', async () => {
    const panel = await promising({});
    expect([...panel.disk.callbacks.values()]).toEqual([]);
    expect(panel.app.callbacks.gate.value?.gaps).toEqual(['person', 'phone']);
    expect(panel.app.state.focusRequest.value?.target).toBe('callerName');
    await panel.app.callbacks.promise();
    expect(panel.app.state.focusRequest.value?.target).toBe('slipGate');
    panel.app.calls.changeNotes({ callerName: 'Mme Roux', phone: '0612345678' });
    await panel.app.callbacks.promise();
    expect(panel.app.callbacks.gate.value).toBeNull();
    expect([...panel.disk.callbacks.values()]).toMatchObject([{ name: 'Mme Roux', incomplete: '' }]);
  });

  test('with the reason why it is noted, and the reason goes with it', async () => {
    const panel = await promising({ callerName: 'Mme Roux' });
    await panel.app.callbacks.promiseIncomplete('L’appel a été coupé');
    expect([...panel.disk.callbacks.values()]).toMatchObject([
      { name: 'Mme Roux', phone: '', incomplete: 'L’appel a été coupé' },
    ]);
  });

  test('a message whose words promise a call asks them too, and gives its reason to the callback', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'devis', promise: 'avant midi', recipientId: 'aubert' });
    await panel.app.messages.save();
    expect(panel.app.messages.gate.value?.gaps).toEqual(['person', 'phone']);
    expect(panel.disk.messages.size).toBe(0);
    await panel.app.messages.saveIncomplete('L’appelant ne veut pas le dire');
    expect([...panel.disk.callbacks.values()]).toMatchObject([
      { incomplete: 'L’appelant ne veut pas le dire' },
    ]);
  });
});

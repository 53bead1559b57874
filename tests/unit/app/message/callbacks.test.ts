/** Promises at the desk: made by a key or with the message, tried, taken back; the worker is told each time. */

import { describe, expect, test } from 'vitest';
import { checkReminders } from '../../../../lib/app/message/reminders';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { Callback } from '../../../../lib/domain/message/callback';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel, writable } from '../open-panel';

const words = fr.message.callbacks;
const HOUR = 3_600_000;

async function promising(promise: string): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason: 'devis', callerName: 'Mme Roux', phone: '0612345678', promise });
  await settled();
  return panel;
}

const onDisk = ({ disk }: Panel): Callback[] => [...disk.callbacks.values()];

function only(panel: Panel): Callback {
  const [callback] = onDisk(panel);
  if (!callback) throw new Error('no callback');
  return callback;
}

describe('making a promise', () => {
  test('by its key: with its hour and its owner, and the worker sets its alarm', async () => {
    const panel = await promising('rappel dans 2 h');
    panel.app.calls.changeNotes({ recipientId: 'vasseur' });
    await panel.app.callbacks.promise();
    expect(only(panel)).toMatchObject({
      dueAt: panel.clock.now + 2 * HOUR,
      ownerId: 'vasseur',
      name: 'Mme Roux',
      phone: '06 12 34 56 78',
      status: 'waiting',
    });
    expect(panel.reminders.changed).toBe(1);
    expect(panel.app.state.callbacks.value).toEqual(onDisk(panel));
  });

  test('without an hour it is not made, and the keyboard goes where the hour is written', async () => {
    const panel = await promising('on vous rappelle');
    await panel.app.callbacks.promise();
    expect(onDisk(panel)).toEqual([]);
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: words.noHour });
    expect(panel.app.state.focusRequest.value?.target).toBe('promise');
  });

  test('again with other words brings the same promise up to date; « dans 2 h » keeps its hour', async () => {
    const panel = await promising('rappel dans 2 h');
    await panel.app.callbacks.promise();
    const { dueAt } = only(panel);
    panel.clock.now += HOUR;
    await panel.app.callbacks.promise();
    expect(only(panel).dueAt).toBe(dueAt);
    writable(panel.app).now.value = panel.clock.now;
    const { understood } = panel.app.callbacks;
    expect(understood(callOnScreen(panel))?.text).toBe(
      'Compris\u00a0: lundi 23 novembre avant 11\u202fh\u202f02',
    );
    panel.app.calls.changeNotes({ promise: 'rappel dans 3 h' });
    await panel.app.callbacks.promise();
    expect(onDisk(panel)).toMatchObject([{ dueAt: panel.clock.now + 3 * HOUR }]);
  });

  test('saving the message keeps its promise, tied to it, and never twice', async () => {
    const panel = await promising('rappel avant midi');
    panel.app.calls.changeNotes({ recipientId: 'aubert' });
    await panel.app.messages.save();
    await panel.app.messages.save();
    expect(onDisk(panel)).toMatchObject([
      { messageId: [...panel.disk.messages.keys()][0], ownerId: 'aubert' },
    ]);
    await panel.app.callbacks.close(only(panel));
    await panel.app.messages.save();
    expect(onDisk(panel)).toMatchObject([{ status: 'done' }]);
  });
});

describe('keeping it', () => {
  test('a try is noted, and Ctrl+Z takes it back', async () => {
    const panel = await promising('rappel avant midi');
    await panel.app.callbacks.promise();
    await panel.app.callbacks.attempt(only(panel), 'busy');
    expect(only(panel).attempts).toHaveLength(1);
    panel.app.panel.undo();
    await settled();
    expect(only(panel)).toMatchObject({ attempts: [], status: 'waiting' });
  });

  test('two panels: a try on what the other one tried meanwhile adds to it', async () => {
    const panel = await promising('rappel avant midi');
    await panel.app.callbacks.promise();
    const asListed = only(panel);
    const other = await openPanel({ disk: panel.disk });
    await other.app.callbacks.attempt(asListed, 'busy');
    await panel.app.callbacks.attempt(asListed, 'voicemail');
    expect(only(panel).attempts.map(({ result }) => result)).toEqual(['busy', 'voicemail']);
  });

  test('taken back, leaves what another panel tried meanwhile, and stays kept by who kept it', async () => {
    const panel = await promising('rappel avant midi');
    await panel.app.callbacks.promise();
    const other = await openPanel({ disk: panel.disk });
    await panel.app.callbacks.attempt(only(panel), 'busy');
    await other.app.callbacks.attempt(only(panel), 'voicemail');
    panel.app.panel.undo();
    await settled();
    expect(only(panel).attempts.map(({ result }) => result)).toEqual(['voicemail']);
    await panel.app.callbacks.attempt(only(panel), 'busy');
    await other.app.callbacks.close(only(panel));
    panel.app.panel.undo();
    await settled();
    expect(only(panel)).toMatchObject({ status: 'done', attempts: [{ result: 'voicemail' }] });
  });

  test('closed by mistake, is owed again with Ctrl+Z', async () => {
    const panel = await promising('rappel avant midi');
    await panel.app.callbacks.promise();
    await panel.app.callbacks.close(only(panel));
    panel.app.panel.undo();
    await settled();
    expect(only(panel).status).toBe('waiting');
  });

  test('on a full disk nothing is said to be done, neither a promise, a try, an end nor an undo', async () => {
    const panel = await promising('rappel avant midi');
    const { callbacks, state } = panel.app;
    const told = () => state.notice.value?.text;
    panel.disk.isFull = true;
    await callbacks.promise();
    expect(told()).toBe(fr.notices.storageFailed);
    panel.disk.isFull = false;
    await callbacks.promise();
    const noted = only(panel);
    panel.disk.isFull = true;
    await callbacks.attempt(noted, 'busy');
    expect(told()).toBe(fr.notices.storageFailed);
    await callbacks.close(noted);
    expect(told()).toBe(fr.notices.storageFailed);
    panel.disk.isFull = false;
    await callbacks.attempt(noted, 'busy');
    panel.disk.isFull = true;
    panel.app.panel.undo();
    await settled();
    expect(told()).toBe(fr.notices.storageFailed);
  });

  test('what another panel promised comes on this one’s list', async () => {
    const panel = await promising('rappel avant midi');
    const other = await openPanel({ disk: panel.disk });
    await panel.app.callbacks.promise();
    await settled();
    expect(other.app.state.callbacks.value).toHaveLength(1);
  });
});

describe('an alarm', () => {
  test('passes an urgent message on once, whoever looks, and says so without a name', async () => {
    const panel = await promising('');
    const [practice] = panel.disk.practices.values();
    if (!practice) throw new Error('no practice');
    const dispatch = { ...practice.dispatch, escalationChain: ['vasseur'] };
    await panel.disk.plant(practiceCard, { ...practice, dispatch });
    const entryCheck = { conscious: null, breathing: null, breathingSign: '', place: 'chez elle' };
    panel.app.calls.changeNotes({
      recipientId: 'aubert',
      urgency: 'urgent',
      patientName: 'Mme Roux',
      entryCheck,
    });
    await panel.app.messages.save();
    const parts = { store: panel.disk.open(), clock: panel.ports.clock };
    expect((await checkReminders(parts)).text).toBeNull();
    panel.clock.now += 5 * 60_000;
    const checks = await Promise.all([checkReminders(parts), checkReminders(parts)]);
    expect([...panel.disk.messages.values()]).toMatchObject([{ escalations: [{ toId: 'vasseur' }] }]);
    expect(checks[0]?.text).toBe(
      fr.message.reminders.notification({ soon: 0, late: 0, latestMinutes: 0, unanswered: 1, digests: 0 }),
    );
    expect(checks[0]?.text).not.toContain('Roux');
  });

  test('rings again for what is left, and is silent once nothing is', async () => {
    const panel = await promising('rappel dans 2 h');
    await panel.app.callbacks.promise();
    const parts = { store: panel.disk.open(), clock: panel.ports.clock };
    const { dueAt } = only(panel);
    expect(await checkReminders(parts)).toEqual({ text: null, keys: [], nextAt: dueAt - 15 * 60_000 });
    await panel.app.callbacks.close(only(panel));
    expect(await checkReminders(parts)).toEqual({ text: null, keys: [], nextAt: null });
  });
});

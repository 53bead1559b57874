/** One call after another: picked up, parked, taken back, hung up. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { CALL_STEPS } from '../../../../lib/domain/call/call';
import { settled } from '../../../fakes/ports';
import { practice as onePractitioner } from '../../platform/storage/sample-records';
import { callOnScreen, holdOnScreen, openPanel, writable } from '../open-panel';

describe('the phone rings', () => {
  test('a call begins with the greeting of the practice, and the keyboard goes to the reason', async () => {
    const panel = await openPanel();
    panel.app.panel.callKey();
    const call = callOnScreen(panel);
    expect(call).toMatchObject({ status: 'active', step: 'greeting', practiceId: examplePractice.id });
    expect(call.startedAt).toBe(panel.clock.now);
    expect(panel.app.phrases.forStep(call, call.step)?.filled.text).toBe(
      'Cabinet dentaire des Tilleuls, bonjour. Camille à votre écoute.',
    );
    expect(panel.app.state.focusRequest.value?.target).toBe('reason');
  });

  test('a second call parks the first one, with the hour from which it waits', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    panel.clock.now += 60_000;
    panel.app.calls.start();
    expect(panel.app.state.calls.value.find(({ id }) => id === first)).toMatchObject({
      status: 'held',
      heldAt: panel.clock.now,
    });
    expect(callOnScreen(panel).id).not.toBe(first);
    expect(callOnScreen(panel).status).toBe('active');
  });

  test('the call key during a call goes back to its reason and begins nothing', async () => {
    const panel = await openPanel();
    panel.app.panel.callKey();
    const { id } = callOnScreen(panel);
    const asked = panel.app.state.focusRequest.value?.count ?? 0;
    panel.app.panel.togglePalette();
    panel.app.panel.callKey();
    expect(panel.app.state.calls.value.map((call) => call.id)).toEqual([id]);
    expect(panel.app.state.overlay.value).toBe('none');
    expect(panel.app.state.focusRequest.value).toEqual({ target: 'reason', count: asked + 1 });
  });

  test('with one practitioner the message is for that one; with three it is for nobody yet', async () => {
    const alone = await openPanel({ practice: onePractitioner });
    alone.app.calls.start();
    expect(callOnScreen(alone).notes.recipientId).toBe('martin');
    const three = await openPanel();
    three.app.calls.start();
    expect(callOnScreen(three).notes.recipientId).toBeNull();
  });

  test('before any practice is filled in, a call can be taken all the same', async () => {
    const panel = await openPanel();
    writable(panel.app).practices.value = [];
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'gonflé joue' });
    await settled();
    expect(panel.disk.calls.get(callOnScreen(panel).id)?.notes.reason).toBe('gonflé joue');
  });
});

describe('parking', () => {
  test('taking a caller back parks the one being spoken with, and the wait is kept', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const first = callOnScreen(panel).id;
    panel.app.calls.start();
    const second = callOnScreen(panel).id;
    const parkedAt = panel.clock.now;
    panel.clock.now += 90_000;
    panel.app.calls.resume(first);
    const statuses = new Map(panel.app.state.calls.value.map(({ id, status }) => [id, status]));
    expect(statuses).toEqual(
      new Map([
        [first, 'active'],
        [second, 'held'],
      ]),
    );
    expect(callOnScreen(panel).holds).toEqual([{ from: parkedAt, to: panel.clock.now }]);
  });

  test('one key parks and takes back', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.chooseCaller('professional');
    panel.app.panel.holdOrResume();
    expect(callOnScreen(panel).status).toBe('held');
    panel.app.panel.holdOrResume();
    expect(callOnScreen(panel).status).toBe('active');
  });

  test('hold and resume are flushed to the disk, keystrokes are not waited for', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    await settled();
    panel.app.calls.park();
    await settled();
    panel.app.calls.changeNotes({ notes: 'a' });
    await settled();
    expect(panel.disk.written.map(({ durability }) => durability)).toEqual(['relaxed', 'strict', 'relaxed']);
  });
});

describe('hanging up', () => {
  test('the next call on the line comes on screen; with none, the key for a new call', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const held = holdOnScreen(panel).id;
    panel.app.calls.start();
    writable(panel.app).shownCallId.value = held;
    panel.app.calls.end();
    expect(callOnScreen(panel).status).toBe('active');
    panel.app.calls.end();
    expect(panel.app.state.shownCallId.value).toBeNull();
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.callEnded);
    expect(panel.app.state.focusRequest.value?.target).toBe('newCall');
  });

  test('an ended call leaves the desk and stays on disk with its duration', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const { id } = callOnScreen(panel);
    panel.clock.now += 180_000;
    panel.app.calls.end();
    await settled();
    expect(panel.app.state.calls.value).toEqual([]);
    expect(panel.disk.calls.get(id)).toMatchObject({ status: 'ended', hungUpAt: panel.clock.now });
  });

  test('a call whose outcome is ticked is ended at once', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ reason: 'rendez-vous', outcomes: ['booked'] });
    panel.app.calls.end();
    expect(panel.app.state.calls.value).toEqual([]);
  });
});

describe('the six steps', () => {
  test.each(CALL_STEPS)('%s is one key away and puts the keyboard where it is done', async (step) => {
    const panel = await openPanel();
    panel.app.calls.start();
    writable(panel.app).focusRequest.value = null;
    panel.app.calls.goToStep(step);
    expect(callOnScreen(panel).step).toBe(step);
    expect(panel.app.state.focusRequest.value).not.toBeNull();
  });

  test('entering a field marks its step and leaves the keyboard where it is', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    const asked = panel.app.state.focusRequest.value;
    panel.app.calls.enterStep('message');
    expect(callOnScreen(panel).step).toBe('message');
    expect(panel.app.state.focusRequest.value).toBe(asked);
  });

  test('another practice for the call forgets the recipient, who does not work there', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ recipientId: 'aubert', reason: 'douleur' });
    panel.app.calls.choosePractice('ailleurs');
    expect(callOnScreen(panel)).toMatchObject({
      practiceId: 'ailleurs',
      notes: { recipientId: null, reason: 'douleur' },
    });
  });
});

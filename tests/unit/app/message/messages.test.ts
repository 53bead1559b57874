/** A message from a call: who it is for, saved, corrected, handed over, done. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { Message } from '../../../../lib/domain/message/message';
import { settled } from '../../../fakes/ports';
import { callOnScreen, openPanel, type Panel } from '../open-panel';

const NAME = 'Dr Claire Aubert';

/** A call with everything that a message needs. */
async function callAbout(reason: string): Promise<Panel> {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason, recipientId: 'aubert', phone: '0612345678' });
  return panel;
}

const saved = ({ disk }: Panel): Message[] => [...disk.messages.values()];

/** The only message on disk; fails the test when there is none. */
function only(panel: Panel): Message {
  const [message] = saved(panel);
  if (!message) throw new Error('no message');
  return message;
}

describe('what is missing', () => {
  test('a message for nobody asks for whom it is, and puts the keyboard there', async () => {
    const panel = await callAbout('douleur');
    panel.app.calls.changeNotes({ recipientId: null });
    await panel.app.messages.save();
    expect(saved(panel)).toEqual([]);
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.noRecipient });
    expect(panel.app.state.focusRequest.value?.target).toBe('recipient');
  });

  test('a message that says nothing asks for the reason, and puts the keyboard there', async () => {
    const panel = await callAbout('  ');
    panel.app.calls.goToStep('closing');
    await panel.app.messages.save();
    expect(saved(panel)).toEqual([]);
    expect(panel.app.state.notice.value).toMatchObject({ kind: 'warning', text: fr.notices.nothingToTell });
    expect(panel.app.state.focusRequest.value?.target).toBe('reason');
  });

  test('its text cannot be copied either', async () => {
    const panel = await callAbout('');
    expect(panel.app.messages.draftText()).toBeNull();
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.nothingToTell);
  });

  test('without a call on screen nothing is saved and nothing is said', async () => {
    const panel = await openPanel();
    await panel.app.messages.save();
    expect(saved(panel)).toEqual([]);
    expect(panel.app.state.notice.value).toBeNull();
  });
});

test('on a full disk no handing over and no addition is said to be done, and the words stay where they are typed', async () => {
  const panel = await callAbout('joue gonflée');
  const { messages, state } = panel.app;
  await messages.save();
  const before = only(panel);
  panel.disk.isFull = true;
  await messages.deliver(before, 'print');
  expect(state.notice.value?.text).toBe(fr.notices.storageFailed);
  expect(await messages.complement(before, 'fièvre')).toBe(false);
  expect(state.notice.value?.text).toBe(fr.notices.storageFailed);
  panel.disk.isFull = false;
  expect(await messages.complement(before, 'fièvre')).toBe(true);
  expect(only(panel).addenda).toMatchObject([{ text: 'fièvre' }]);
});

describe('saving', () => {
  test('puts the message on disk, in the list of the day and in its call, and says for whom', async () => {
    const panel = await callAbout('joue gonflée');
    await panel.app.messages.save();
    await settled();
    const message = only(panel);
    expect(message).toMatchObject({
      recipientName: NAME,
      author: 'Camille',
      phone: '06 12 34 56 78',
      savedAt: panel.clock.now,
      status: 'saved',
      level: 'message',
    });
    expect(panel.app.state.messages.value).toEqual([message]);
    expect(panel.disk.calls.get(message.callId)?.messageId).toBe(message.id);
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.messageSaved(NAME));
  });

  test('a second time rewrites the same message', async () => {
    const panel = await callAbout('joue gonflée');
    await panel.app.messages.save();
    panel.app.calls.changeNotes({ message: 'rappeler avant midi' });
    await panel.app.messages.save();
    expect(saved(panel)).toMatchObject([{ revision: 2, body: 'rappeler avant midi' }]);
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.messageUpdated(NAME));
  });

  test('by a double click makes one message', async () => {
    const panel = await callAbout('joue gonflée');
    await Promise.all([panel.app.messages.save(), panel.app.messages.save()]);
    expect(saved(panel)).toHaveLength(1);
    // Nothing was changed between: it is not said to be.
    expect(panel.app.state.notice.value?.text).toBe(fr.notices.messageSaved(NAME));
  });

  test('after it was handed over makes a new message, and leaves the first as it was handed over', async () => {
    const panel = await callAbout('joue gonflée');
    await panel.app.messages.save();
    await panel.app.messages.deliver(only(panel), 'file');
    const handedOver = only(panel);
    panel.app.calls.changeNotes({ message: 'a rappelé, plus mal' });
    await panel.app.messages.save();
    expect(saved(panel)).toMatchObject([handedOver, { status: 'saved', body: 'a rappelé, plus mal' }]);
    expect(saved(panel)[1]?.id).not.toBe(handedOver.id);
    await panel.app.messages.save();
    expect(saved(panel)).toHaveLength(2);
  });

  test('then taking another call at once ties the message to the call it came from', async () => {
    const panel = await callAbout('joue gonflée');
    const first = callOnScreen(panel).id;
    await settled();
    const release = panel.disk.pause();
    const saving = panel.app.messages.save();
    panel.app.calls.start();
    release();
    await saving;
    await settled();
    expect(only(panel).callId).toBe(first);
    expect(panel.disk.calls.get(first)?.messageId).toBe(only(panel).id);
    expect(callOnScreen(panel).messageId).toBeNull();
  });

  test('rewrites what another panel saved from the same call meanwhile', async () => {
    const panel = await callAbout('joue gonflée');
    await panel.app.messages.save();
    await settled();
    const other = await openPanel({ disk: panel.disk });
    other.app.calls.changeNotes({ message: 'préfère le matin' });
    await settled();
    await Promise.all([panel.app.messages.save(), other.app.messages.save()]);
    expect(saved(panel)).toMatchObject([{ revision: 3, body: 'préfère le matin' }]);
  });

  test('a number that is not understood goes into the message exactly as typed', async () => {
    const panel = await callAbout('rappeler');
    panel.app.calls.changeNotes({ phone: '06 12 puis poste 4' });
    await panel.app.messages.save();
    expect(only(panel).phone).toBe('06 12 puis poste 4');
  });
});

describe('handing over', () => {
  test('a message is handed over, then done, each with its hour', async () => {
    const panel = await callAbout('ordonnance');
    await panel.app.messages.save();
    const [handedOverAt, doneAt] = [panel.clock.now + 1_000, panel.clock.now + 2_000];
    panel.clock.now = handedOverAt;
    await panel.app.messages.deliver(only(panel), 'file');
    expect(panel.app.state.notice.value?.text).toBe(
      fr.message.delivery.delivered(NAME, fr.message.delivery.channels.file),
    );
    expect(panel.app.state.messages.value).toMatchObject([
      { status: 'delivered', deliveredAt: handedOverAt },
    ]);
    panel.clock.now = doneAt;
    await panel.app.messages.complete(only(panel));
    expect(panel.app.state.messages.value).toMatchObject([
      { status: 'done', deliveredAt: handedOverAt, doneAt },
    ]);
  });

  test('a list that is late does not bring a message back from done, nor lose what was corrected', async () => {
    const panel = await callAbout('ordonnance');
    await panel.app.messages.save();
    const asListed = only(panel);
    panel.app.calls.changeNotes({ message: 'à la pharmacie du Port' });
    await panel.app.messages.save();
    await panel.app.messages.complete(only(panel));
    await panel.app.messages.deliver(asListed, 'file');
    expect(saved(panel)).toMatchObject([{ status: 'done', body: 'à la pharmacie du Port' }]);
  });

  test('the text is the same on the call and in the list', async () => {
    const panel = await callAbout('joue gonflée');
    const draft = panel.app.messages.draftText();
    await panel.app.messages.save();
    expect(panel.app.messages.text(only(panel))).toBe(draft);
    expect(draft).toContain(`Pour\u00a0: ${NAME} — dentaire des Tilleuls`);
    expect(draft).toContain('Motif\u00a0: «\u00a0joue gonflée\u00a0»');
    expect(draft).toContain('Téléphone\u00a0: 06 12 34 56 78 (non relu)');
  });
});

/** Words typed beside a message: on the disk at each letter, whatever befalls the panel. */
import { describe, expect, test } from 'vitest';
import { draftWordsCard } from '../../../../lib/domain/message/draft-words.record';
import type { Message } from '../../../../lib/domain/message/message';
import { createDisk } from '../../../fakes/disk';
import { until } from '../../../fakes/until';
import { openPanel, type Panel } from '../open-panel';

const PHRASE = 'quatre mots sans lien';

/** A panel whose one message was handed over. */
async function desk() {
  const disk = createDisk();
  const panel = await openPanel({ disk });
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason: 'ordonnance', recipientId: 'aubert', phone: '0612345678' });
  await panel.app.messages.saveIncomplete('essai');
  const [message] = panel.app.state.messages.value;
  if (!message) throw new Error('no message');
  await panel.app.messages.deliver(message, 'print');
  return { disk, panel, message };
}

const onDisk = async ({ ports }: Panel, { id }: Message) =>
  (await ports.store.of(draftWordsCard).byId(id))?.texts ?? null;

/** Types it letter by letter, and waits until all of it is on the disk. */
async function type(panel: Panel, message: Message, text: string): Promise<void> {
  const before = panel.app.messages.draft(message.id, 'addendum') ?? '';
  for (let at = 1; at <= text.length; at += 1)
    panel.app.messages.keepDraft(message, 'addendum', before + text.slice(0, at));
  await until(async () => expect((await onDisk(panel, message))?.['addendum']).toContain(before + text));
}

const anew = async (disk: Panel['disk'], { id }: Message) =>
  (await openPanel({ disk })).app.messages.draft(id, 'addendum');

describe('an addendum in the making', () => {
  test('is there again in a panel that opens after the browser fell', async () => {
    const { disk, panel, message } = await desk();
    await type(panel, message, 'joignable après 17 h');
    expect(await anew(disk, message)).toBe('joignable après 17 h');
    panel.app.messages.keepDraft(message, 'sms', 'Un message vous attend.');
    await until(async () => expect(await onDisk(panel, message)).toHaveProperty('sms'));
    const later = await openPanel({ disk });
    expect(later.app.messages.draft(message.id, 'sms')).toBe('Un message vous attend.');
  });

  test('is off the disk once it is added or given up', async () => {
    const { disk, panel, message } = await desk();
    await type(panel, message, 'joignable');
    await panel.app.messages.complement(message, 'joignable');
    panel.app.messages.keepDraft(message, 'addendum', null);
    await until(async () => expect(await onDisk(panel, message)).toEqual({}));
    expect(await anew(disk, message)).toBeUndefined();
  });

  test('added, and the browser fell before it was taken off: it is not offered a second time', async () => {
    const { disk, panel, message } = await desk();
    await type(panel, message, 'joignable');
    await panel.app.messages.complement(message, 'joignable');
    expect(await anew(disk, message)).toBeUndefined();
    expect(await onDisk(panel, message)).toEqual({});
  });

  test('typed in two panels, no word of either is lost, and giving up one leaves the other', async () => {
    const { disk, panel, message } = await desk();
    const other = await openPanel({ disk });
    await type(panel, message, 'joignable');
    await until(() => expect(other.app.messages.draft(message.id, 'addendum')).toBe('joignable'));
    await type(other, message, ' après 17 h');
    await until(() => expect(panel.app.messages.draft(message.id, 'addendum')).toBe('joignable après 17 h'));
    // Neither has heard of the other's letter yet.
    panel.app.messages.keepDraft(message, 'addendum', 'joignable après 17 h, pas avant');
    other.app.messages.keepDraft(message, 'addendum', null);
    await until(async () => expect((await onDisk(panel, message))?.['addendum']).toContain('pas avant'));
  });

  test('refused by a full disk, it stays on the screen, is told, and is written with the next letter', async () => {
    const { disk, panel, message } = await desk();
    disk.isFull = true;
    panel.app.messages.keepDraft(message, 'addendum', 'j');
    await until(() => expect(panel.app.state.notice.value?.kind).toBe('error'));
    expect(panel.app.messages.draft(message.id, 'addendum')).toBe('j');
    disk.isFull = false;
    panel.app.messages.keepDraft(message, 'addendum', 'jo');
    await until(async () => expect(await onDisk(panel, message)).toEqual({ addendum: 'jo' }));
  });

  test('is not written again once its call was erased', async () => {
    const { disk, panel, message } = await desk();
    await type(panel, message, 'joignable');
    await disk.eraseCall(message.callId);
    panel.app.messages.keepDraft(message, 'addendum', 'joignable ?');
    await panel.app.messages.refresh();
    expect(await onDisk(panel, message)).not.toEqual({ addendum: 'joignable ?' });
    expect(panel.app.messages.draft(message.id, 'addendum')).toBeUndefined();
  });

  test('is left where it is while locked, and read once she opens', async () => {
    const { disk, panel, message } = await desk();
    await type(panel, message, 'joignable');
    await panel.app.vault.choose(PHRASE);
    await panel.app.vault.lock();
    await panel.app.messages.refresh();
    await panel.app.vault.unlock(PHRASE);
    expect(panel.app.messages.draft(message.id, 'addendum')).toBe('joignable');
    expect(await anew(disk, message)).toBe('joignable');
  });
});

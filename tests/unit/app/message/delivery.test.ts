/** What becomes of a message: it never goes back, and a digest takes along only what stood in it. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { Message } from '../../../../lib/domain/message/message';
import { openPanel, type Panel } from '../open-panel';

/** A message saved from a call about `reason`; the call stays on screen. */
async function messageAbout(panel: Panel, reason: string): Promise<Message> {
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason, recipientId: 'aubert', phone: '0612345678' });
  await panel.app.messages.saveIncomplete('essai');
  const found = panel.app.state.messages.value.find((message) => message.reason === reason);
  if (!found) throw new Error(`no message about ${reason}`);
  return found;
}
/** The message as the list shows it now. */
const now = ({ app }: Panel, { id }: Message) => app.state.messages.value.find((each) => each.id === id);

describe('from noted to done', () => {
  test('handed over, read, done: each step keeps the one before', async () => {
    const panel = await openPanel();
    const message = await messageAbout(panel, 'ordonnance');
    await panel.app.messages.deliver(message, 'spoken');
    expect(now(panel, message)).toMatchObject({ status: 'delivered', deliveries: [{ channel: 'spoken' }] });
    await panel.app.messages.acknowledge(message, 'Dr Aubert');
    await panel.app.messages.complete(message);
    expect(now(panel, message)).toMatchObject({
      status: 'done',
      acknowledgement: { by: 'Dr Aubert', author: 'Camille' },
    });
  });

  test('what is done is not read again, nor handed over for the first time', async () => {
    const panel = await openPanel();
    const message = await messageAbout(panel, 'ordonnance');
    await panel.app.messages.complete(message);
    await panel.app.messages.acknowledge(message, 'Dr Aubert');
    await panel.app.messages.deliver(message, 'print');
    const done = now(panel, message);
    expect(done).toMatchObject({ status: 'done', acknowledgement: null });
    expect(done?.deliveries).toHaveLength(1);
  });

  test('a complement is added to the words handed over, which stay', async () => {
    const panel = await openPanel();
    const message = await messageAbout(panel, 'ordonnance');
    await panel.app.messages.deliver(message, 'print');
    expect(await panel.app.messages.complement(message, 'Joignable après 17 h')).toBe(true);
    expect(now(panel, message)).toMatchObject({
      body: message.body,
      addenda: [{ author: 'Camille', text: 'Joignable après 17 h' }],
    });
    expect(panel.app.state.notice.value?.text).toBe(fr.message.delivery.addendumSaved);
  });
});

describe('a digest', () => {
  test('takes along what stood in it when it was made, not what was noted since', async () => {
    const panel = await openPanel();
    const first = await messageAbout(panel, 'premier');
    const text = panel.app.messages.digest(first);
    const later = await messageAbout(panel, 'second');
    await panel.app.messages.deliver(first, 'digest');
    expect(text).toContain('premier');
    expect(now(panel, first)?.status).toBe('delivered');
    expect(now(panel, later)?.status).toBe('saved');
  });
});

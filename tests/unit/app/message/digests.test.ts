/** What waits for the digest of a practitioner, and what is handed over with it. */
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../../lib/domain/message/message';
import { openPanel, type Panel } from '../open-panel';

async function note(panel: Panel, reason: string): Promise<Message> {
  panel.app.calls.start();
  panel.app.calls.changeNotes({ reason, recipientId: 'aubert', patientName: 'Mme Roux' });
  await panel.app.messages.save();
  return [...panel.disk.messages.values()].at(-1) ?? expect.fail('no message');
}

describe('a digest', () => {
  test('holds what was noted yesterday after the last one', async () => {
    const panel = await openPanel();
    const message = await note(panel, 'ordonnance de la veille');
    await note(panel, 'certificat de la veille');
    panel.clock.now += 24 * 60 * 60_000;
    await panel.app.messages.refresh();
    expect(panel.app.state.messages.value).toEqual([]);
    expect(panel.app.messages.digest(message)).toContain('certificat de la veille');
  });

  test('confirmed, takes along only what stood in it', async () => {
    const panel = await openPanel();
    const first = await note(panel, 'ordonnance');
    panel.app.messages.digest(first);
    await note(panel, 'certificat');
    await panel.app.messages.deliver(first, 'digest');
    const messages = [...panel.disk.messages.values()];
    expect(messages.map(({ reason, status }) => [reason, status])).toEqual([
      ['ordonnance', 'delivered'],
      ['certificat', 'saved'],
    ]);
  });
});

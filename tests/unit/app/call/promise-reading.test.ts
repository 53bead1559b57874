/** Promises that give no deadline, or are not clear: what is noted, and what is told. */
import { describe, expect, test } from 'vitest';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { Callback } from '../../../../lib/domain/message/callback';
import { punctuality } from '../../../../lib/domain/message/callback-events';
import { settled } from '../../../fakes/ports';
import { openPanel, type Panel } from '../open-panel';

const words = fr.message.callbacks;

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

describe('a moment that is not a deadline, or not clear', () => {
  test('« après 17 h » waits until then, is said so, and comes to the front at that hour', async () => {
    const panel = await promising('après 17 h');
    await panel.app.callbacks.promise();
    const callback = only(panel);
    expect(callback).toMatchObject({
      notBefore: Date.UTC(2026, 10, 23, 16),
      dueAt: Date.UTC(2026, 10, 23, 23),
    });
    expect(panel.app.callbacks.due(callback)).toBe('à partir de 17:00');
    const at = (hour: number, minute: number) =>
      punctuality(callback, Date.UTC(2026, 10, 23, hour - 1, minute));
    expect([at(16, 59), at(17, 0), at(23, 59)]).toEqual(['later', 'soon', 'soon']);
  });

  test('a message is saved with it, and says that no callback was noted and why', async () => {
    const panel = await promising('rappel vers 2 h');
    panel.app.calls.changeNotes({ recipientId: 'aubert' });
    await panel.app.messages.save();
    expect(onDisk(panel)).toEqual([]);
    expect(panel.app.state.notice.value).toMatchObject({
      kind: 'warning',
      text: words.notNoted(words.questions.whichHalf()),
    });
  });
});

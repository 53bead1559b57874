/** What is known of the patient whatever the number: by her name and her date of birth, both. */
import { describe, expect, test } from 'vitest';
import { callCard } from '../../../../lib/domain/call/call.record';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callbackWith, callWith } from '../../platform/storage/sample-records';
import { endForGood, openPanel, type Panel } from '../open-panel';

const HOUR = 3_600_000;

/** Another one rings, and its number is typed. */
async function rings(panel: Panel, phone: string): Promise<void> {
  panel.clock.now += 60_000;
  panel.app.tick();
  panel.app.calls.start();
  panel.app.calls.changeNotes({ phone });
  await settled();
}

describe('of this patient, whatever the number', () => {
  const HERS = { patientName: 'DUPONT Claire', birthDate: '22/12/1987', reason: 'toux' };

  test('an ended call and a waiting one are found by her name and her date of birth, both', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ ...HERS, phone: '0698765432' });
    await settled();
    endForGood(panel);
    await settled();
    await rings(panel, '');
    panel.app.calls.changeNotes({ patientName: 'Claire Dupont' });
    await settled();
    expect(panel.app.calls.earlier.value).toBeNull();
    panel.app.calls.changeNotes({ birthDate: '22.12.1987' });
    await settled();
    expect(panel.app.calls.earlier.value?.calls).toMatchObject([{ reason: 'toux' }]);
    panel.app.calls.changeNotes({ patientName: 'Claude Dupont' });
    expect(panel.app.calls.earlier.value).toBeNull();
  });

  test('what was promised in that call is owed to her', async () => {
    const disk = createDisk();
    const call = callWith({ ...HERS, phone: '0698765432' });
    const at = { practiceId: 'example-tilleuls', startedAt: MONDAY_MORNING - 26 * HOUR };
    await disk.plant(callCard, { ...call, ...at, status: 'ended', hungUpAt: 2_000, endedAt: 2_000 });
    await disk.plant(callbackCard, callbackWith({ practiceId: 'example-tilleuls', phone: '' }));
    const panel = await openPanel({ disk });
    await rings(panel, '0611223344');
    panel.app.calls.changeNotes({ patientName: 'Claire Dupont', birthDate: '22/12/87' });
    await settled();
    expect(panel.app.calls.earlier.value).toMatchObject({
      calls: [],
      before: { name: 'DUPONT Claire' },
      owed: [{ id: 'callback-1' }],
    });
  });
});

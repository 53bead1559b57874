/** What is known of the number that calls: said by the practice's clock, found by the index, told to whom it concerns. */
import { describe, expect, test, vi } from 'vitest';
import { owedText } from '../../../../lib/app/call/promise-reading';
import { callCard } from '../../../../lib/domain/call/call.record';
import { callbackCard } from '../../../../lib/domain/message/callback.record';
import { messageCard } from '../../../../lib/domain/message/message.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callbackWith, callWith, messageWith } from '../../platform/storage/sample-records';
import { endForGood, openPanel, type Panel } from '../open-panel';

const PHONE = '0612345678';
const HOUR = 3_600_000;

/** A call from this number that is over. */
async function called(panel: Panel, phone = PHONE): Promise<void> {
  panel.app.calls.start();
  panel.app.calls.changeNotes({ callerName: 'Mme Petit', reason: 'toux', phone });
  await settled();
  endForGood(panel);
  await settled();
}

/** Another one rings, and its number is typed. */
async function rings(panel: Panel, phone = PHONE): Promise<Panel['app']['calls']['earlier']['value']> {
  panel.clock.now += 60_000;
  panel.app.tick();
  panel.app.calls.start();
  panel.app.calls.changeNotes({ phone });
  await settled();
  return panel.app.calls.earlier.value;
}

describe('calls of today', () => {
  test('are found whatever the writing of the number, also one that still waits', async () => {
    const panel = await openPanel();
    await called(panel, '06.12.34.56.78');
    expect((await rings(panel, '+33 6 12 34 56 78'))?.calls).toMatchObject([
      { name: 'Mme Petit', reason: 'toux' },
    ]);
    panel.app.calls.park();
    expect((await rings(panel))?.calls).toHaveLength(2);
  });

  test('another number, another practice: nothing is said; yesterday is not today', async () => {
    const panel = await openPanel();
    await called(panel);
    expect(await rings(panel, '0698765432')).toBeNull();
    panel.app.calls.changeNotes({ phone: PHONE });
    await settled();
    expect(panel.app.calls.earlier.value?.calls).toHaveLength(1);
    panel.app.calls.choosePractice('another');
    await settled();
    expect(panel.app.calls.earlier.value).toBeNull();
    panel.app.calls.transfer();
    panel.clock.now += 24 * HOUR;
    expect(await rings(panel)).toMatchObject({ calls: [], before: { name: 'Mme Petit', reason: 'toux' } });
    panel.app.calls.transfer();
    panel.clock.now += 30 * 24 * HOUR;
    expect(await rings(panel, '0698765432')).toBeNull();
  });

  test('today is the practice’s own: a desk far from it counts by the practice’s midnight', async () => {
    // 23:30 in Paris, past midnight in Antananarivo.
    for (const [later, known] of [
      [20 * 60_000, 1],
      [40 * 60_000, 0],
    ] as const) {
      const panel = await openPanel({ deskZone: 'Indian/Antananarivo' });
      panel.clock.now = Date.UTC(2026, 10, 23, 22, 30);
      panel.app.tick();
      await called(panel);
      panel.clock.now += later - 60_000;
      expect((await rings(panel))?.calls.length ?? 0).toBe(known);
    }
  });

  test('one that ends while another is on screen is still said', async () => {
    const panel = await openPanel();
    panel.app.calls.start();
    panel.app.calls.changeNotes({ callerName: 'Mme Petit', phone: PHONE });
    const first = panel.app.state.shownCallId.value ?? '';
    await rings(panel);
    const other = await openPanel({ disk: panel.disk });
    other.app.calls.resume(first);
    await settled();
    other.app.calls.transfer();
    await settled();
    panel.app.calls.resume([...panel.app.state.calls.value][0]?.id ?? '');
    await settled();
    expect(panel.app.calls.earlier.value?.calls.map(({ id }) => id)).toEqual([first]);
  });
});

test('the index is asked once for a number, not at each of its letters nor of any other field', async () => {
  const panel = await openPanel();
  await called(panel);
  const asked = vi.spyOn(panel.ports.store, 'callsFrom');
  panel.app.calls.start();
  for (let typed = 1; typed <= PHONE.length; typed++)
    panel.app.calls.changeNotes({ phone: PHONE.slice(0, typed) });
  for (const reason of ['t', 'to', 'tou', 'toux']) panel.app.calls.changeNotes({ reason });
  panel.clock.now += 1_000;
  panel.app.tick();
  await settled();
  expect(asked).toHaveBeenCalledTimes(1);
  expect(panel.app.calls.earlier.value?.calls).toHaveLength(1);
});

describe('a callback promised to this number', () => {
  const owing = async (changes: Parameters<typeof callbackWith>[0]) => {
    const disk = createDisk();
    await disk.plant(callCard, { ...callWith(), status: 'ended', hungUpAt: 2_000, endedAt: 2_000 });
    await disk.plant(
      callbackCard,
      callbackWith({ practiceId: 'example-tilleuls', phone: '06 12 34 56 78', ...changes }),
    );
    const panel = await openPanel({ disk });
    const known = await rings(panel);
    const [callback] = known?.owed ?? [];
    return { panel, text: callback && owedText(panel.app.state, callback).replace(/\s/gu, ' ') };
  };
  /** A quarter past nine on Monday the 23rd in Paris, when the panel opens at 9:02. */
  const NINE = Date.UTC(2026, 10, 23, 8);

  test.each([
    ['still to come', NINE + 3 * HOUR, 'rappel promis avant 12 h'],
    ['over', NINE, 'rappel promis avant 9 h, pas tenu'],
    ['of another day', NINE - 70 * HOUR, 'rappel promis vendredi 20 novembre avant 11 h, pas tenu'],
  ])('%s', async (_, dueAt, text) => {
    expect((await owing({ dueAt })).text).toBe(text);
  });

  test('to another number, or at another practice, is not said', async () => {
    expect((await owing({ dueAt: NINE, phone: '06 98 76 54 32' })).text).toBeUndefined();
    expect((await owing({ dueAt: NINE, practiceId: 'another' })).text).toBeUndefined();
  });
});

describe('the last message', () => {
  const HERS = {
    practiceId: 'example-tilleuls',
    phone: '06 12 34 56 78',
    patientName: 'DUPONT Claire',
    birthDate: '22/12/1987',
  };
  /** A panel that finds this message of an hour ago. */
  const knowing = async (changes: Partial<typeof HERS> = {}) => {
    const disk = createDisk();
    await disk.plant(callCard, { ...callWith(), status: 'ended', hungUpAt: 2_000, endedAt: 2_000 });
    await disk.plant(messageCard, {
      ...messageWith({ savedAt: MONDAY_MORNING - HOUR }),
      ...HERS,
      ...changes,
    });
    return openPanel({ disk });
  };

  test('of this number is found', async () => {
    expect((await rings(await knowing()))?.last).toMatchObject({ patientName: 'DUPONT Claire' });
  });

  test('of this patient is found whatever the number and the order of her names, once her date of birth is there', async () => {
    const panel = await knowing({ phone: '' });
    await rings(panel, '0698765432');
    panel.app.calls.changeNotes({ patientName: 'Claire Dupont' });
    expect(panel.app.calls.earlier.value).toBeNull();
    panel.app.calls.changeNotes({ birthDate: '22.12.1987' });
    expect(panel.app.calls.earlier.value?.last?.patientName).toBe('DUPONT Claire');
    panel.app.calls.changeNotes({ birthDate: '22.12.1988' });
    expect(panel.app.calls.earlier.value).toBeNull();
  });

  test('of another number, or of another practice, is none', async () => {
    expect(await rings(await knowing(), '0698765432')).toBeNull();
    expect(await rings(await knowing({ practiceId: 'another' }))).toBeNull();
  });
});

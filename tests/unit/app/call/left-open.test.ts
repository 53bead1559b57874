/** Calls left open when the browser closed: offered by their hour, resumed or left waiting, none by itself. */

import { describe, expect, test } from 'vitest';
import { callCard } from '../../../../lib/domain/call/call.record';
import { createDisk } from '../../../fakes/disk';
import { MONDAY_MORNING, settled } from '../../../fakes/ports';
import { callWith } from '../../platform/storage/sample-records';
import { callOnScreen, openPanel } from '../open-panel';

const HOUR_MS = 3_600_000;
const PRACTICE = { practiceId: 'example-tilleuls' };

/** The morning after: one call was on the line, one waited. */
async function openAfterCrash() {
  const disk = createDisk();
  const talked = { ...callWith({}, 'talked'), ...PRACTICE, startedAt: MONDAY_MORNING - HOUR_MS };
  const waited = { ...callWith({}, 'waited'), ...PRACTICE, startedAt: MONDAY_MORNING - 72 * HOUR_MS };
  await disk.plant(callCard, talked);
  await disk.plant(callCard, { ...waited, status: 'held', heldAt: waited.startedAt });
  const panel = await openPanel({ disk, isFirst: true });
  await panel.app.tellRecovered();
  return { ...panel, disk };
}

describe('at the first opening after the browser started', () => {
  test('each call left open is offered by its hour on the practice’s clock, and none is on screen', async () => {
    const { app } = await openAfterCrash();
    expect(app.state.shownCallId.value).toBeNull();
    expect(app.leftOpen.list.value.map(app.leftOpen.startedAt)).toEqual([
      'vendredi 20 novembre, 9\u202fh\u202f02',
      '8\u202fh\u202f02',
    ]);
  });

  test('the call key goes to the offer, and begins no other call', async () => {
    const { app } = await openAfterCrash();
    app.panel.callKey();
    expect(app.state.focusRequest.value?.target).toBe('leftOpen');
    expect(app.state.calls.value).toHaveLength(2);
  });

  test('the one chosen is on the line, the other waits, and nothing is offered any more', async () => {
    const panel = await openAfterCrash();
    panel.app.calls.resume('waited');
    expect(callOnScreen(panel)).toMatchObject({ id: 'waited', status: 'active' });
    expect(panel.app.state.calls.value.find(({ id }) => id === 'talked')?.status).toBe('held');
    expect(panel.app.leftOpen.list.value).toEqual([]);
  });

  test('Escape leaves them all on hold, and the next one goes back to the agenda', async () => {
    const { app, disk, agenda } = await openAfterCrash();
    app.panel.escape();
    await settled();
    expect([...disk.calls.values()].map(({ status }) => status)).toEqual(['held', 'held']);
    expect(app.leftOpen.list.value).toEqual([]);
    expect(agenda.focusReturned).toBe(0);
    app.panel.escape();
    expect(agenda.focusReturned).toBe(1);
  });

  test('a call picked up meanwhile parks what was on the line, and ends the offer', async () => {
    const { app } = await openAfterCrash();
    app.calls.start();
    expect(app.leftOpen.list.value).toEqual([]);
    expect(app.state.calls.value.filter(({ status }) => status === 'active')).toHaveLength(1);
  });
});

test('a page loaded anew in mid-call goes on with the call, and asks nothing', async () => {
  const disk = createDisk();
  await disk.plant(callCard, callWith());
  const { app } = await openPanel({ disk });
  await app.tellRecovered();
  expect(app.state.shownCallId.value).toBe('call-1');
  expect(app.leftOpen.list.value).toEqual([]);
});

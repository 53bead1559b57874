/** Somebody stands at the desk: the mask, and the caller who waits meanwhile. */
import { expect, test } from 'vitest';
import { settled } from '../../fakes/ports';
import { callOnScreen, openPanel, writable } from './open-panel';

test('masks, parks the caller, and the same key takes the same caller back', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.start();
  const { id } = callOnScreen(panel);
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.app.state.counter.value).toEqual({ parkedCallId: id });
  expect(callOnScreen(panel)).toMatchObject({ id, status: 'held' });
  expect(panel.app.state.masked.value).toBe(true);
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.app.state.counter.value).toBeNull();
  expect(callOnScreen(panel)).toMatchObject({ id, status: 'active' });
  expect(panel.app.state.masked.value).toBe(false);
});

test('ends as it was meant, whether the worker or the panel changes the mask first', async () => {
  const panel = await openPanel();
  panel.app.panel.toggleCounter();
  panel.mask.set(true);
  await settled();
  expect(panel.mask.isOn()).toBe(true);
  panel.app.panel.toggleCounter();
  panel.mask.set(false);
  await settled();
  expect(panel.mask.isOn()).toBe(false);
});

test('parks the caller who is on the line, even while another card is looked at', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  const parked = callOnScreen(panel).id;
  panel.app.calls.start();
  const onLine = callOnScreen(panel).id;
  writable(panel.app).shownCallId.value = parked;
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.app.state.calls.value.map(({ status }) => status)).toEqual(['held', 'held']);
  expect(panel.app.state.counter.value).toEqual({ parkedCallId: onLine });
});

test('does not take back a caller who was parked already', async () => {
  const panel = await openPanel();
  panel.app.calls.start();
  panel.app.calls.park();
  panel.app.panel.toggleCounter();
  await settled();
  panel.app.panel.toggleCounter();
  await settled();
  expect(callOnScreen(panel).status).toBe('held');
});

test('with nobody on the phone masks, and unmasks', async () => {
  const panel = await openPanel();
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.app.state.counter.value).toEqual({ parkedCallId: null });
  expect(panel.mask.isOn()).toBe(true);
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.mask.isOn()).toBe(false);
  expect(panel.app.state.calls.value).toEqual([]);
});

test('leaves on a mask that the key itself had put on first', async () => {
  const panel = await openPanel();
  panel.mask.set(true);
  panel.app.panel.toggleCounter();
  await settled();
  expect(panel.mask.isOn()).toBe(true);
});

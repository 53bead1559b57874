/** Promises and incidents on the real database: found by hour, by call and by what is still owed. */
import { expect, test } from 'vitest';
import type { Incident } from '../../../../lib/domain/journal/incident';
import { freshStore } from './fresh-store';
import { callbackWith } from './sample-records';

test('what is still owed comes with the earliest hour first, and what was kept stays in the history', async () => {
  const { store } = freshStore();
  const later = callbackWith({ id: 'later', dueAt: 20_000 });
  const sooner = callbackWith({ id: 'sooner' });
  const kept = { ...callbackWith({ id: 'kept' }), status: 'done' as const, doneAt: 9_000, doneBy: 'Claire' };
  for (const callback of [later, sooner, kept]) await store.saveCallback(callback);
  expect(await store.openCallbacks()).toEqual([sooner, later]);
  expect(await store.callbacksSince(20_000)).toEqual([later]);
  expect(await store.callbackById('kept')).toEqual(kept);
});

test('those of one call are found by it', async () => {
  const { store } = freshStore();
  await store.saveCallback(callbackWith({ id: 'other', callId: 'call-2' }));
  await store.saveCallback(callbackWith());
  expect(await store.callbacksOfCall('call-1')).toEqual([callbackWith()]);
});

test('a promise that is no longer understood is set aside, never left unseen', async () => {
  const { store, open } = freshStore();
  await (await open()).put('callbacks', { ...callbackWith(), status: 'forgotten' });
  expect(await store.openCallbacks()).toEqual([]);
  expect(await store.setAside()).toMatchObject([{ store: 'callbacks' }]);
});

test('two panels changing one promise: the second is given what the first wrote', async () => {
  const { store } = freshStore();
  await store.saveCallback(callbackWith());
  const first = callbackWith({ revision: 2, reachable: 'le matin' });
  expect((await store.saveCallback(first)).ok).toBe(true);
  expect(await store.saveCallback(callbackWith({ revision: 2 }))).toEqual({
    ok: false,
    reason: { current: first },
  });
});

test('the register of incidents comes with the newest first', async () => {
  const { store } = freshStore();
  const incident = (id: string, occurredAt: number): Incident => ({
    id,
    revision: 1,
    kind: 'aggression',
    practiceId: 'tilleuls',
    practiceName: 'dentaire des Tilleuls',
    callId: null,
    author: 'Claire',
    occurredAt,
    knownAt: occurredAt,
    recordedAt: occurredAt,
    facts: 'a crié, puis raccroché',
    information: '',
    personCount: null,
    seriousHarm: null,
    harmAssessment: '',
    authorityToldAt: null,
    personsToldAt: null,
    measures: '',
  });
  await store.saveIncident(incident('older', 1_000));
  await store.saveIncident(incident('newer', 2_000));
  expect((await store.incidents()).map(({ id }) => id)).toEqual(['newer', 'older']);
});

/** The extension is updated between two calls, or during one: what the version before wrote is read, not set aside. */

import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { createConnection } from '../../../../lib/platform/storage/database';
import { createStore } from '../../../../lib/platform/storage/store';
import { emptyBrowser, freshStore } from './fresh-store';
import { callWith, messageWith, practice } from './sample-records';

test('a call in progress without the newer fields goes on with all that was typed', async () => {
  const { store, open } = freshStore();
  const {
    professionalKind: _kind,
    slot: _slot,
    incident: _incident,
    slip: _slip,
    ...notes
  } = callWith({ notes: 'joue' }).notes;
  await (await open()).put('calls', { ...callWith(), notes });
  expect(await store.openCalls()).toEqual([callWith({ notes: 'joue' })]);
  expect(await store.setAside()).toEqual([]);
});

test('a triage in progress before lists, factors and the sheet for the emergency service existed keeps its answers', async () => {
  const { store, open } = freshStore();
  const {
    urgencyReason: _reason,
    lowering: _lowering,
    modifiers: _modifiers,
    handOver: _sheet,
    ...notes
  } = callWith({ urgency: 'urgent' }).notes;
  const { breathingSign: _sign, ...entryCheck } = { ...notes.entryCheck, breathing: 'no' as const };
  const run = {
    protocolId: 'abces-gonflement',
    protocolVersion: 1,
    title: 'Gonflement',
    startedAt: 5,
    answers: [
      { questionId: 'abces-gonflement.1', text: 'Respire mal ?', answer: 'yes' as const, answeredAt: 6 },
    ],
  };
  await (await open()).put('calls', { ...callWith(), notes: { ...notes, entryCheck }, triage: [run] });
  const expected = callWith({ urgency: 'urgent' });
  expect(await store.openCalls()).toEqual([
    {
      ...expected,
      notes: { ...expected.notes, entryCheck: { ...expected.notes.entryCheck, breathing: 'no' } },
      triage: [run],
    },
  ]);
  expect(await store.setAside()).toEqual([]);
});

test('a practice and choices filled in before hours, absences and rush hour existed are kept', async () => {
  const { store, open } = freshStore();
  const { hours: _hours, absences: _absences, dispatch: _dispatch, ...earlier } = practice;
  const {
    overflowOf: _overflow,
    waitingOf: _lines,
    recentPracticeIds: _recent,
    ...chosen
  } = { ...DEFAULT_SETTINGS, secretaryName: 'Inès' };
  await (await open()).put('practices', earlier);
  await store.saveSettings(DEFAULT_SETTINGS);
  const [key = ''] = await (await open()).getAllKeys('settings');
  await (await open()).put('settings', chosen, key);
  expect(await store.practices()).toEqual([practice]);
  expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, secretaryName: 'Inès' });
  expect(await store.setAside()).toEqual([]);
});

test('a message handed over before slips, channels and addenda existed is kept as it was', async () => {
  const { store, open } = freshStore();
  const {
    slip: _slip,
    place: _place,
    incomplete: _incomplete,
    deliveries: _deliveries,
    addenda: _addenda,
    escalations: _escalations,
    ...earlier
  } = messageWith();
  await (await open()).put('messages', { ...earlier, status: 'done', deliveredAt: 6_000, doneAt: 7_000 });
  const kept = { ...messageWith(), status: 'done', deliveredAt: 6_000, acknowledgement: null, doneAt: 7_000 };
  expect(await store.messagesSince(0)).toEqual([kept]);
  expect(await store.messagesOfCall('call-1')).toEqual([kept]);
  expect(await store.setAside()).toEqual([]);
});

test('a message read before acts had an author is kept, nobody named', async () => {
  const { store, open } = freshStore();
  const read = { by: 'Dr Aubert', at: 6_500 };
  const earlier = { ...messageWith(), status: 'acknowledged', deliveredAt: 6_000, acknowledgement: read };
  await (await open()).put('messages', earlier);
  const kept = { ...earlier, acknowledgement: { ...read, author: '' } };
  expect(await store.messagesSince(0)).toEqual([kept]);
  expect(await store.setAside()).toEqual([]);
});

test('a database of version 1 gains the stores of promises and incidents, and keeps its messages', async () => {
  emptyBrowser();
  const first = await openDB('decroche', 1, {
    upgrade: (database) => {
      database.createObjectStore('calls', { keyPath: 'id' });
      database.createObjectStore('messages', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    },
  });
  await first.put('messages', messageWith());
  first.close();
  const store = createStore(createConnection());
  expect(await store.messagesOfCall('call-1')).toEqual([messageWith()]);
  expect(await store.openCallbacks()).toEqual([]);
  expect(await store.incidents()).toEqual([]);
});

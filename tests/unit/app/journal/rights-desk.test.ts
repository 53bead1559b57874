/** A person's request: handed over or erased, with a receipt that names nobody, and put back while it still can be. */
import { expect, test } from 'vitest';
import { callCard } from '../../../../lib/domain/call/call.record';
import { callWith } from '../../platform/storage/sample-records';
import { openJournal } from './open-journal';

/** The calls of a person, ticked. */
async function ticked(...ids: string[]) {
  const opened = await openJournal();
  const { desk, rights } = opened.journal;
  for (const entry of desk.entries.value) if (ids.includes(entry.id)) desk.tick(entry);
  const callIds = async () => (await opened.store.of(callCard).all()).map(({ id }) => id);
  return { ...opened, desk, rights, callIds };
}

test('handed over as text: her calls alone, and a receipt without a name', async () => {
  const { rights, saved } = await ticked('roux');
  await rights.exportText('courrier du 12');
  expect(saved[0]?.text).toContain('Mme Roux');
  expect(saved[0]?.text).not.toContain('M. Petit');
  const [receipt] = rights.receipts.value;
  expect(receipt).toMatchObject({ kind: 'exported', reference: 'courrier du 12', author: 'Camille' });
  expect(JSON.stringify(receipt)).not.toMatch(/Roux|dent cassée/);
  if (receipt) rights.saveReceipt(receipt);
  expect(saved[1]?.text).toContain('courrier du 12');
  expect(saved[1]?.text).not.toContain('Roux');
});

test('nothing ticked, nothing handed over or erased, and it is said', async () => {
  const { rights, saved, app } = await ticked();
  await rights.exportJson('');
  expect(app.state.notice.value?.text).toBe('Rien à exporter.');
  await rights.erase('');
  expect(app.state.notice.value?.text).toBe('Rien n’a été effacé.');
  expect([saved, rights.receipts.value]).toEqual([[], []]);
});

test('erased: gone from the list and the disk with its message, the other call stays; then put back whole', async () => {
  const { rights, desk, store, callIds } = await ticked('roux');
  await rights.erase('courrier du 12');
  expect(desk.entries.value.map(({ id }) => id)).toEqual(['petit']);
  expect(await callIds()).toEqual(['petit']);
  expect(await store.messagesOfCall('roux')).toEqual([]);
  expect(rights.receipts.value.map(({ kind }) => kind)).toEqual(['erased']);
  await rights.undo();
  expect(desk.entries.value.map(({ id }) => id).toSorted()).toEqual(['petit', 'roux']);
  expect((await store.messagesOfCall('roux')).map(({ patientName }) => patientName)).toEqual(['Mme Roux']);
  expect([rights.receipts.value, rights.erased.value]).toEqual([[], null]);
});

test('a call that is open again stays, and it is said', async () => {
  const opened = await openJournal();
  const { desk, rights } = opened.journal;
  desk.tickAll();
  const open = { ...callWith({ reason: 'dent cassée' }, 'roux'), revision: 2 };
  await opened.store.saveCall(open, 'strict');
  await rights.erase('');
  expect(opened.app.state.notice.value).toMatchObject({ kind: 'warning' });
  expect(opened.app.state.notice.value?.text).toContain('Un appel encore ouvert');
  expect(await opened.store.callById('roux')).not.toBeNull();
});

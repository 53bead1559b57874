/** Locked, the journal holds no name in memory; opened again, all of it is read anew. */
import { expect, test } from 'vitest';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { settled } from '../../../fakes/ports';
import { openJournal } from './open-journal';

const PHRASE = 'les tilleuls fleurissent en juin';
const CLAIRE = { name: 'DUPONT Claire', birthDate: '22/12/1987', phone: '', hour: '09:00' };

test('the list, the call that is read, the ticks, whom to tell and what could be put back', async () => {
  const { app, journal } = await openJournal();
  const { desk, dayLists, rights } = journal;
  const day = { practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' };
  await dayLists.add(day, [CLAIRE]);
  await app.vault.choose(PHRASE);
  const petit = desk.entries.value.find(({ id }) => id === 'petit');
  if (!petit) throw new Error('no call');
  desk.tick(petit);
  await rights.erase('');
  await desk.open('roux');
  for (const entry of desk.entries.value) desk.tick(entry);
  expect([rights.erased.value, desk.record.value]).not.toContain(null);
  await app.vault.lock();
  await settled();
  expect(app.vault.state.value).toBe('locked');
  expect([desk.entries.value, desk.chosen.value, dayLists.lists.value]).toEqual([[], [], []]);
  expect([desk.record.value, desk.currentId.value, rights.erased.value]).toEqual([null, null, null]);
  await app.vault.unlock(PHRASE);
  await expect.poll(() => desk.entries.value.map(({ id }) => id)).toEqual(['roux']);
  await expect.poll(() => dayLists.lists.value.length).toBe(1);
});

test('what was still being searched as it locked is not shown afterwards', async () => {
  const { app, journal } = await openJournal();
  await app.vault.choose(PHRASE);
  const search = journal.desk.search({ text: 'roux' });
  await app.vault.lock();
  await search;
  await settled();
  expect(journal.desk.entries.value).toEqual([]);
});

test('what was still being read of whom to tell, and of remarks, is not shown afterwards either', async () => {
  const { app, journal } = await openJournal();
  app.remarks.write('dupont ne tient pas sur la ligne');
  await app.remarks.keep();
  await journal.dayLists.add({ practiceId: examplePractice.id, practitionerId: null, day: '2026-12-03' }, [
    CLAIRE,
  ]);
  await app.vault.choose(PHRASE);
  await journal.desk.search({ text: 'dupont' });
  const reading = journal.rights.mentions.refresh();
  const found = journal.rights.mentions.found;
  await app.vault.lock();
  await reading;
  await settled();
  expect([journal.dayLists.lists.value, found.value]).toEqual([[], []]);
  await app.vault.unlock(PHRASE);
  await expect.poll(() => found.value.map(({ kind }) => kind)).toEqual(['toTell', 'remarks']);
});

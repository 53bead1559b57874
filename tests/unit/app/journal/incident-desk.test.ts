/** The register of incidents: what calls noted, what is entered, and two pages that complete one entry. */
import { expect, test } from 'vitest';
import type { Incident } from '../../../../lib/domain/journal/incident';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { practice } from '../../platform/storage/sample-records';
import { ended, openJournal } from './open-journal';

const opened = async () => {
  const journal = await openJournal(async (store) => {
    await store.saveCall(ended('angry', 30, { incident: 'crie, menace de venir' }), 'strict');
    await store.saveCall(ended('calm', 20, { reason: 'devis' }), 'strict');
  });
  await journal.journal.incidents.refresh();
  return { ...journal, desk: journal.journal.incidents };
};

type Opened = Awaited<ReturnType<typeof opened>>;

/** Enters what the call noted. */
async function enter({ desk }: Opened): Promise<Incident> {
  const draft = desk.draft(desk.noted.value[0] ?? null);
  expect(await desk.save(draft)).toBe(true);
  const [incident] = desk.incidents.value;
  if (!incident) throw new Error('nothing was entered');
  return incident;
}

test('what a call noted is offered with its facts and hour, and no longer once it is entered', async () => {
  const journal = await opened();
  expect(journal.desk.noted.value.map(({ id, facts }) => [id, facts])).toEqual([
    ['angry', 'crie, menace de venir'],
  ]);
  const incident = await enter(journal);
  expect(incident).toMatchObject({ callId: 'angry', facts: 'crie, menace de venir', author: 'Camille' });
  expect(incident.occurredAt).toBe(ended('angry', 30).startedAt);
  expect(journal.desk.noted.value).toEqual([]);
  expect(await journal.store.incidents()).toEqual([incident]);
});

test('without facts nothing is entered, and it is said', async () => {
  const journal = await opened();
  expect(await journal.desk.save({ ...journal.desk.draft(null), facts: '  ' })).toBe(false);
  expect(journal.app.state.notice.value?.text).toBe('Écrivez les faits.');
  expect(await journal.store.incidents()).toEqual([]);
});

test('an entry that another page completed meanwhile is not written over: her text stays hers to take up again', async () => {
  const journal = await opened();
  const entered = await enter(journal);
  expect(await journal.desk.save({ ...entered, measures: 'appel tracé' })).toBe(true);
  expect(await journal.desk.save({ ...entered, measures: 'autre chose' })).toBe(false);
  expect((await journal.store.incidents()).map(({ measures }) => measures)).toEqual(['appel tracé']);
  expect(journal.app.state.notice.value?.kind).toBe('warning');
});

test('the register is saved as a table, dated in its name', async () => {
  const journal = await opened();
  await enter(journal);
  await journal.desk.exportCsv();
  const [file] = journal.saved;
  expect(file?.name).toMatch(/2026-11-23\.csv$/);
  expect(file?.text).toContain('crie, menace de venir');
});

test('an incident is of the practice of its call, whichever one is answered for now', async () => {
  const open = await openJournal(async (store) => {
    await store
      .of(practiceCard)
      .change('parc', () => ({ ...practice, id: 'parc', name: 'dentaire du Parc' }));
    await store.saveCall({ ...ended('angry', 30, { incident: 'crie' }), practiceId: 'parc' }, 'strict');
  });
  const { incidents: desk } = open.journal;
  await desk.refresh();
  expect(desk.draft(desk.noted.value[0] ?? null)).toMatchObject({
    practiceId: 'parc',
    practiceName: 'dentaire du Parc',
  });
});

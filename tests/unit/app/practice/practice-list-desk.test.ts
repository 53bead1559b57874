/** Practices archived, taken away and taken up again: calls keep their practice’s name, and none begins for one that is gone. */
import { expect, test } from 'vitest';
import { practiceById, practiceOf } from '../../../../lib/app/app-state';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { createDisk } from '../../../fakes/disk';
import { settled } from '../../../fakes/ports';
import { endForGood, openPanel } from '../open-panel';

const lilas = { ...examplePractice, id: 'lilas', name: 'des Lilas', isExample: false, rank: 2 };
const real = { ...examplePractice, isExample: false, rank: 1 };

async function twoPractices() {
  const disk = createDisk();
  await disk.plant(practiceCard, lilas);
  const panel = await openPanel({ disk, practice: real, withAgenda: false });
  const names = () => panel.app.state.practices.value.map(({ name }) => name);
  return { ...panel, names };
}

test('a removed practice keeps its name in its call, is offered nowhere, and is taken up again', async () => {
  const { app, disk, names } = await twoPractices();
  app.calls.start();
  await app.practiceList.setStanding(real, 'removed');
  await settled();
  expect(app.state.notice.value?.text).toContain(real.name);
  expect(names()).toEqual(['des Lilas']);
  const [call] = app.state.calls.value;
  expect(practiceOf(app.state, call ?? null)?.name).toBe(real.name);
  endForGood({ app });
  expect(practiceOf(app.state, null)).toBeNull();
  expect(practiceById(app.state, real.id)?.name).toBe(real.name);
  await app.practiceList.setStanding({ ...real, standing: 'removed' }, 'answered');
  expect(names()).toEqual([real.name, 'des Lilas']);
  expect(disk.practices.get(real.id)?.standing).toBe('answered');
});

test('what was archived by a slip comes back by one undo', async () => {
  const { app, names } = await twoPractices();
  await app.practiceList.setStanding(lilas, 'archived');
  expect(names()).toEqual([real.name]);
  app.panel.undo();
  await settled();
  expect(names()).toEqual([real.name, 'des Lilas']);
});

test('their order is hers, and holds after a reload', async () => {
  const { app, disk, names } = await twoPractices();
  await app.practiceList.move('lilas', -1);
  expect(names()).toEqual(['des Lilas', real.name]);
  expect(app.state.notice.value?.text).toBe(fr.practices.place(1, 2));
  await app.practiceList.move('lilas', -1);
  expect(names()).toEqual(['des Lilas', real.name]);
  expect(app.state.notice.value?.text).toBe(fr.practices.isFirst);
  const again = await openPanel({ disk, practice: disk.practices.get(real.id) ?? real });
  expect(again.app.state.practices.value.map(({ name }) => name)).toEqual(['des Lilas', real.name]);
});

test('a copy is a draft behind all of them, under the name that it was given', async () => {
  const { app, disk } = await twoPractices();
  const draft = app.practiceList.copyOf(lilas, 'des Lilas (copie)');
  expect(disk.practices.size).toBe(2);
  expect(await app.practices.saveDraft(draft, null)).toBe(true);
  expect(app.state.practices.value.at(-1)?.name).toBe('des Lilas (copie)');
});

test('a reading of the whole card is dated on the practice’s calendar', async () => {
  const { app, disk, clock } = await twoPractices();
  await app.practiceList.noteReview('lilas');
  expect(disk.practices.get('lilas')?.reviewedOn).toBe('2026-11-23');
  clock.now += 200 * 24 * 3_600_000;
  const read = practiceById(app.state, 'lilas');
  expect(read && app.practiceList.isReviewDue(read)).toBe(true);
});

test('beside a real one an invented one is never the only practice there is', async () => {
  const disk = createDisk();
  await disk.plant(practiceCard, { ...examplePractice, id: 'tried', isExample: true });
  const { app } = await openPanel({ disk, practice: real, withAgenda: false });
  await app.practices.changeSettings({ activePracticeId: null });
  expect(practiceOf(app.state, null)?.id).toBe(real.id);
});

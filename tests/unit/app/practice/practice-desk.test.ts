/** The settings of a practice: what a form must hold, what a first practice is, and the waiting lines counted by hand. */
import { expect, test } from 'vitest';
import { createAppState, queueNow } from '../../../../lib/app/app-state';
import { createPracticeDesk } from '../../../../lib/app/practice/practice-desk';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { queueOf } from '../../../../lib/domain/settings';
import { createWorld, MONDAY_MORNING, settled } from '../../../fakes/ports';
import { openPanel } from '../open-panel';

/** A desk on which nobody has entered a practice yet. */
function firstDay() {
  const world = createWorld();
  const state = createAppState(MONDAY_MORNING);
  return { ...world, state, desk: createPracticeDesk(state, world.ports) };
}

test('a form with a needed field still empty is not saved', async () => {
  const { desk, disk } = firstDay();
  const draft = desk.blank();
  expect(await desk.saveDraft(draft, null)).toBe(false);
  expect(await desk.saveDraft({ ...draft, name: 'Dupuis', region: 'fr' }, null)).toBe(false);
  expect(disk.practices.size).toBe(0);
});

test('rows left blank are forgotten, and the first practice is the one she answers for', async () => {
  const { desk, disk, state } = firstDay();
  const draft = { ...desk.blank(), name: 'Dupuis', region: 'fr' as const };
  const named = { ...desk.blankPractitioner(), spokenName: 'le docteur Dupuis', shortName: 'Dr Dupuis' };
  expect(await desk.saveDraft({ ...draft, practitioners: [named, desk.blankPractitioner()] }, null)).toBe(
    true,
  );
  expect([...disk.practices.values()].map(({ practitioners }) => practitioners)).toEqual([[named]]);
  expect(state.settings.value.activePracticeId).toBe(draft.id);
  expect(disk.settings.activePracticeId).toBe(draft.id);
  await desk.saveDraft({ ...draft, id: 'second', name: 'Second', practitioners: [named] }, null);
  expect(state.settings.value.activePracticeId).toBe(draft.id);
});

test('an absence to be filled in is of today, on the calendar where she sits', () => {
  const { desk } = firstDay();
  expect(desk.blankAbsence()).toMatchObject({ from: '2026-11-23', to: '2026-11-23', practitionerId: null });
});

test('waiting lines are counted up and down, and never below none', async () => {
  const panel = await openPanel();
  const { practices, state } = panel.app;
  practices.countLine(1);
  practices.countLine(1);
  practices.countLine(-1);
  expect(queueNow(state).waiting).toBe(1);
  practices.countLine(-1);
  practices.countLine(-1);
  await settled();
  expect([queueNow(state).waiting, queueOf(panel.disk.settings, examplePractice.id).waiting]).toEqual([0, 0]);
});

test('the example is taken up once: what was changed in it stands when it is asked for again', async () => {
  const { desk, disk, state } = firstDay();
  await desk.useExample();
  await desk.change(examplePractice.id, (stored) => ({ ...stored, name: 'dentaire du Parc' }));
  await desk.useExample();
  expect(disk.practices.get(examplePractice.id)?.name).toBe('dentaire du Parc');
  expect(state.practices.value.map(({ name }) => name)).toEqual(['dentaire du Parc']);
});

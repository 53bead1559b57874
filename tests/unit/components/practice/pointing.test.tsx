// @vitest-environment happy-dom
// « Ceci est le nom du patient »: shown in the agenda, what would be read is seen before it is kept; nothing of it is stored.
import { expect, test } from 'vitest';
import { PointedSites } from '../../../../components/practice/agenda/PointingLines';
import { ReadingCheck } from '../../../../components/practice/agenda/ReadingCheck';
import { fr } from '../../../../lib/content/labels/fr/fr';
import type { PageSight, Question } from '../../../../lib/domain/practice/shown/page-sight';
import { pointedSiteCard } from '../../../../lib/domain/practice/shown/pointed.record';
import type { PlayedAgenda } from '../../../fakes/agenda';
import type { Disk } from '../../../fakes/disk';
import { draw, settle } from '../draw';

const { check: checkWords, pointing: words } = fr.agenda;
const place = { by: 'pointed', selector: '[data-testid="who"]', label: null } as const;

/** A page on which nothing is recognised but what she shows. */
const showing =
  (text: string) =>
  ({ pointed }: Question): PageSight => ({
    title: 'Agenda',
    path: '/',
    within: null,
    lines: [],
    places: [],
    pointed: pointed.map(() => ({ count: 1, seen: [[text]], isBroken: false })),
  });

const keptOn = (disk: Disk) => disk.open().of(pointedSiteCard).all();

async function drawn(agenda: Partial<PlayedAgenda>) {
  const panel = await draw(
    <>
      <ReadingCheck />
      <PointedSites />
    </>,
    { before: ({ agenda: played }) => void Object.assign(played, agenda) },
  );
  await panel.click(panel.button(checkWords.button));
  return panel;
}

test('what would be read is seen, kept by her yes without any word of it, and taken back', async () => {
  const { root, button, click, disk, app } = await drawn({
    look: showing('Claire DUPONT'),
    points: () => ({ state: 'shown', place, isField: false }),
  });
  expect(root.querySelector('[data-state="found"]')).toBeNull();
  await click(button(words.words.name));
  expect(root.textContent).toContain(words.wouldRead(words.words.name));
  expect(root.textContent).toContain('Claire DUPONT');
  expect(await keptOn(disk)).toEqual([]);
  await click(button(words.keep));
  expect(root.querySelector('[data-state="found"] b')?.textContent).toBe(checkWords.words.name);
  expect(root.textContent).not.toContain('Claire');
  const stored = await keptOn(disk);
  expect(stored).toMatchObject([{ origin: 'https://pro.doctolib.fr', name: place }]);
  expect(JSON.stringify(stored)).not.toMatch(/claire|dupont/i);
  // The file is taken by it from now on.
  await settle(() => {
    app.calls.start();
    return app.calls.patient.take();
  });
  expect(app.calls.patient.offered.value?.[0]).toMatchObject({ field: 'patientName', text: 'Claire DUPONT' });
  await click(button(words.removeOf(words.words.name, 'https://pro.doctolib.fr')));
  expect(app.agenda.rules.pointed.value).toEqual([]);
});

test.each([
  [
    'a place like its neighbours',
    { points: () => ({ state: 'indistinct' }) as const },
    words.refused.indistinct,
  ],
  [
    'a place where no name stands',
    { points: () => ({ state: 'shown', place, isField: false }) as const, look: showing('12 h 30') },
    words.refused.nothing,
  ],
])('%s is refused, and nothing is kept', async (_, played, told) => {
  const { root, button, click, disk } = await drawn({ look: showing('Claire DUPONT'), ...played });
  await click(button(words.words.name));
  expect(root.textContent).toContain(told);
  expect(await keptOn(disk)).toEqual([]);
});

test('a field for the message is kept unread, and something that is none is not', async () => {
  const outcome = { state: 'shown', place, isField: true } as const;
  const { root, button, click, disk, app, agenda } = await drawn({
    look: showing('Claire DUPONT'),
    points: () => outcome,
  });
  const asked = agenda.asked.length;
  await click(button(words.words.message));
  expect(root.textContent).toContain('Alt+I mettra le message dans ce champ.');
  expect(agenda.asked).toHaveLength(asked);
  await click(button(words.keep));
  expect(await keptOn(disk)).toMatchObject([{ message: place }]);
  expect(app.agenda.rule().message).toEqual([place]);
  agenda.points = () => ({ ...outcome, isField: false });
  await click(button(words.words.message));
  expect(root.textContent).toContain(words.refused.noField);
});

test('while she shows, arrows and Enter go to the frame in the page, and Escape gives up there', async () => {
  const { button, click, press, agenda, app } = await drawn({
    look: showing(''),
    points: () => new Promise(() => undefined),
  });
  await click(button(words.words.phone));
  expect(document.activeElement).toBe(button(words.stop));
  for (const key of ['ArrowDown', 'ArrowLeft', 'Enter', 'Escape', 'a']) await press(key);
  expect(agenda.pointingKeys).toEqual(['ArrowDown', 'ArrowLeft', 'Enter', 'Escape']);
  await click(button(words.stop));
  expect(agenda.pointingKeys.at(-1)).toBe('stop');
  expect(app.agenda.pointing.now.value).toEqual({ step: 'none' });
});

test('behind the mask nothing is shown, and what was read is told by nobody', async () => {
  const { root, button, click, mask, app } = await drawn({
    look: showing('Claire DUPONT'),
    points: () => ({ state: 'shown', place, isField: false }),
  });
  await click(button(words.words.name));
  await settle(() => mask.set(true));
  expect(root.textContent).not.toContain('Claire');
  await click(button(fr.agenda.leave));
  await click(button(words.words.name));
  expect(app.agenda.pointing.now.value).toEqual({ step: 'none' });
});

test('of a practice it says whose it is', async () => {
  const { root, button, click } = await drawn({
    look: showing('Cabinet dentaire des Tilleuls'),
    points: () => ({ state: 'shown', place, isField: false }),
  });
  await click(button(words.words.practice));
  expect(root.textContent).toContain('C’est le cabinet dentaire des Tilleuls.');
});

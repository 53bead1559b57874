// What is chosen as a page is left: noted in the turn of the choice, and laid over the settings by whoever reads them next.
import { expect, test } from 'vitest';
import { settingsCard } from '../../../../../lib/domain/settings.record';
import { emptyBrowser, openPanel } from '../fresh-store';

type Panel = ReturnType<typeof openPanel>;

const notesOf = async ({ open }: Panel): Promise<unknown[]> =>
  (await open()).getAll('marks', IDBKeyRange.bound('chosen/', 'chosen/\uffff'));

/** A note as a page leaves it that was closed before its settings were written. */
const leave = async ({ open }: Panel, at: number, patch: unknown): Promise<unknown> =>
  (await open()).put('marks', patch, `chosen/00000000000000${at}`);

test('a choice is noted before its turn ends, and its note goes with the settings that hold it', async () => {
  emptyBrowser();
  const panel = openPanel('chosen');
  await panel.store.settings();
  const choosing = panel.store.choose({ language: 'en', secretaryName: 'Camille' });
  // Asked for in this turn, hence seen before what that turn had begun beside it: what she typed is not among it.
  expect(await notesOf(panel)).toEqual([{ language: 'en' }]);
  await choosing;
  expect(await notesOf(panel)).toEqual([]);
  expect(await panel.store.settings()).toMatchObject({ language: 'en', secretaryName: 'Camille' });
});

test('a note tells of no practice, no count and nothing typed: what does goes with the settings alone', async () => {
  emptyBrowser();
  const panel = openPanel('silent');
  await panel.store.settings();
  const telling = {
    secretaryName: 'Camille',
    activePracticeId: 'tilleuls',
    recentPracticeIds: ['tilleuls'],
    overflowOf: { tilleuls: true },
    waitingOf: { tilleuls: 3 },
    keyUses: { mask: 2 },
  };
  const choosing = panel.store.choose({ ...telling, readLarge: false });
  expect(await notesOf(panel)).toEqual([{ readLarge: false }]);
  const alone = panel.store.choose(telling);
  await choosing;
  expect(await notesOf(panel)).toEqual([]);
  await alone;
  expect(await panel.store.settings()).toMatchObject({ ...telling, readLarge: false });
});

test('what pages that were closed had chosen is laid over the settings in its order, by the next who reads them', async () => {
  emptyBrowser();
  const panel = openPanel('left');
  await panel.store.choose({ readLarge: false });
  await leave(panel, 2, { language: 'fr' });
  await leave(panel, 1, { language: 'en', statistics: true });
  expect(await openPanel('left').store.settings()).toMatchObject({
    language: 'fr',
    statistics: true,
    readLarge: false,
  });
  expect(await notesOf(panel)).toEqual([]);
});

test('a choice comes after what is still noted of another page', async () => {
  emptyBrowser();
  const panel = openPanel('after');
  await leave(panel, 1, { language: 'en', statistics: true });
  await panel.store.choose({ language: 'fr' });
  expect(await panel.store.settings()).toMatchObject({ language: 'fr', statistics: true });
});

test('a note that no settings could have is set aside, and the others are kept', async () => {
  emptyBrowser();
  const panel = openPanel('odd');
  await leave(panel, 1, { language: 'latin' });
  await leave(panel, 2, { statistics: true });
  expect(await panel.store.settings()).toMatchObject({ language: 'fr', statistics: true });
  expect(await panel.store.setAside()).toMatchObject([
    { store: 'marks', json: expect.stringContaining('latin') },
  ]);
});

test('two choices of one turn both stand', async () => {
  emptyBrowser();
  const panel = openPanel('both');
  await panel.store.settings();
  await Promise.all([
    panel.store.choose({ language: 'en' }),
    panel.store.choose({ language: 'fr', dialLinks: true }),
  ]);
  expect(await panel.store.of(settingsCard).byId('current')).toMatchObject({
    language: 'fr',
    dialLinks: true,
  });
});

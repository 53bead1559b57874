// @vitest-environment happy-dom

/** The layer in which she chooses for whom to answer: letters, arrows, Enter; nothing found is said. */
import { expect, test } from 'vitest';
import { Sidebar } from '../../../../components/panel/Sidebar';
import { examplePractice } from '../../../../lib/content/practice/example-practice';
import { practiceCard } from '../../../../lib/domain/practice/practice.record';
import { draw } from '../draw';

const many = Array.from({ length: 12 }, (_, at) => ({
  ...examplePractice,
  id: `p-${at}`,
  isExample: false,
  name: `des Lilas ${at}`,
  rank: at + 1,
}));

const SEARCH = 'Rechercher : cabinet, praticien, numéro';

async function open(practices = many) {
  const drawn = await draw(<Sidebar />, {
    before: async ({ disk, app }) => {
      if (practices.length === 0) await disk.forget('practices');
      await disk.plant(practiceCard, ...practices);
      await app.practices.refresh();
    },
  });
  await drawn.press('r', { alt: true, shift: true });
  return drawn;
}

test('a few letters and Enter: she answers for it, and the layer is gone', async () => {
  const { one, type, press, app } = await open();
  await type(one('searchbox', SEARCH), 'lilas 11');
  await press('Enter');
  expect(app.state.tab.value?.chosenId).toBe('p-11');
  expect(app.state.overlay.value).toBe('none');
});

test('opened again, Enter alone goes back to the one before', async () => {
  const { one, type, press, app } = await open();
  for (const query of ['lilas 3', 'lilas 8']) {
    await type(one('searchbox', SEARCH), query);
    await press('Enter');
    await press('r', { alt: true, shift: true });
  }
  await press('Enter');
  expect(app.state.tab.value?.chosenId).toBe('p-3');
});

test('nothing found is said, and Enter then changes nothing', async () => {
  const { one, type, press, text, app } = await open();
  await type(one('searchbox', SEARCH), 'zzzz');
  expect(text()).toContain('Aucun cabinet ne correspond.');
  await press('Enter');
  expect(app.state.tab.value?.chosenId).toBeNull();
});

test('with no practice at all it is not the letters that are blamed', async () => {
  const { one, type } = await open([]);
  const layer = one('dialog', 'Pour qui répondre');
  expect(layer.textContent).toContain('Aucun cabinet n’est encore inscrit.');
  await type(one('searchbox', SEARCH), 'zzzz');
  expect(layer.textContent).toContain('Aucun cabinet ne correspond.');
});

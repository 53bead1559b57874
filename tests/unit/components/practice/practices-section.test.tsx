// @vitest-environment happy-dom

/** The practices of the settings in number: found, copied, archived and taken away with a way back, called as callers call them. */
import { expect, test } from 'vitest';
import { LastChange } from '../../../../components/kit/LastChange';
import { PracticeImport } from '../../../../components/pages/PracticeImport';
import { PracticesSection } from '../../../../components/practice/list/PracticesSection';
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

/** As the settings' page draws it: what was done last, and the way back, stand under every view. */
const View = () => (
  <>
    <PracticesSection />
    <LastChange />
  </>
);

const drawMany = () =>
  draw(<View />, {
    before: async ({ disk, app }) => {
      for (const practice of many) await disk.plant(practiceCard, practice);
      await app.practices.refresh();
    },
  });

test('one of many is found by its letters, and nothing found is said', async () => {
  const { field, type, all, text } = await drawMany();
  await type(field('Rechercher : cabinet, praticien, numéro'), 'lilas 7');
  expect(all('button', /des Lilas/).map(({ textContent }) => textContent)).toEqual(['Cabinet des Lilas 7']);
  await type(field('Rechercher : cabinet, praticien, numéro'), 'zzz');
  expect(text()).toContain('Aucun cabinet ne correspond.');
});

test('what is deleted leaves the list at once, and comes back from where it was put', async () => {
  const { button, click, maybe, text, app } = await drawMany();
  await click(button('Cabinet des Lilas 3'));
  await click(button('Supprimer'));
  expect(maybe('button', 'Cabinet des Lilas 3')).toBeNull();
  expect(text()).toContain('« des Lilas 3 » est supprimé');
  expect(document.activeElement?.textContent).toBe('Cabinets');
  expect(maybe('button', 'Annuler la dernière modification')).not.toBeNull();
  await click(button('Reprendre : Cabinet des Lilas 3'));
  expect(app.state.practices.value.map(({ name }) => name)).toContain('des Lilas 3');
});

test('a copy is filled in under another name, and saved as one more', async () => {
  const { button, click, field, app } = await drawMany();
  await click(button('Cabinet des Lilas 5'));
  await click(button('Copier pour un autre'));
  expect(field('Nom, après « Cabinet »').value).toBe('des Lilas 5 (copie)');
  expect(document.activeElement).toBe(field('Nom, après « Cabinet »'));
  await click(button('Enregistrer le cabinet'));
  expect(app.state.practices.value.map(({ name }) => name)).toContain('des Lilas 5 (copie)');
});

test('a new one takes the keyboard at its name, and its form says that it is saved', async () => {
  const { button, field, list, type, choose, click, text, one } = await drawMany();
  await click(button('Ajouter un cabinet'));
  const name = field('Nom, après « Cabinet »');
  expect(document.activeElement).toBe(name);
  await type(name, 'du Parc');
  await choose(list('Région'), 'France');
  await type(field('Nom dit au téléphone'), 'le docteur Le Goff');
  await type(field('Nom écrit'), 'Dr Le Goff');
  await click(button('Enregistrer le cabinet'));
  expect(text()).toContain('« du Parc » est enregistré.');
  expect(field('Nom, après « Cabinet »')).toBe(name);
  expect(one('button', 'Cabinet du Parc').getAttribute('aria-pressed')).toBe('true');
});

test('what was saved comes back by one press, and what was typed since stays typed', async () => {
  const { button, field, type, click, app } = await drawMany();
  const stored = () => app.state.practices.value.find(({ id }) => id === 'p-5');
  await click(button('Cabinet des Lilas 5'));
  await type(field('Nom, après « Cabinet »'), 'du Parc');
  await click(button('Enregistrer le cabinet'));
  expect(stored()?.name).toBe('du Parc');
  await type(field('Numéro complet de l’urgence du cabinet'), '01 23 45 67 89');
  await click(button('Annuler la dernière modification'));
  expect(stored()?.name).toBe('des Lilas 5');
  expect(field('Nom, après « Cabinet »').value).toBe('des Lilas 5');
  expect(field('Numéro complet de l’urgence du cabinet').value).toBe('01 23 45 67 89');
  await click(button('Enregistrer le cabinet'));
  expect(stored()).toMatchObject({ name: 'des Lilas 5', emergencyLine: '01 23 45 67 89' });
});

test('a new one that is taken back stays as it was typed, and is saved again as it stands', async () => {
  const { button, field, click, app } = await drawMany();
  const names = () => app.state.practices.value.map(({ name }) => name);
  await click(button('Cabinet des Lilas 5'));
  await click(button('Copier pour un autre'));
  await click(button('Enregistrer le cabinet'));
  expect(names()).toContain('des Lilas 5 (copie)');
  await click(button('Annuler la dernière modification'));
  expect(names()).not.toContain('des Lilas 5 (copie)');
  expect(field('Nom, après « Cabinet »').value).toBe('des Lilas 5 (copie)');
  await click(button('Enregistrer le cabinet'));
  expect(names()).toContain('des Lilas 5 (copie)');
});

test('a clinic is greeted as one', async () => {
  const { button, list, choose, click, field, app } = await drawMany();
  await click(button(/^Cabinet dentaire des Tilleuls/));
  await choose(list('Se dit au téléphone'), 'Clinique');
  expect(field('Nom, après « Clinique »').value).toBe('dentaire des Tilleuls');
  await click(button('Enregistrer le cabinet'));
  app.agenda.choose(examplePractice.id);
  expect(app.phrases.greeting()?.filled.text).toMatch(/^Clinique dentaire des Tilleuls/);
});

test('a table is seen whole before it is taken, and taken back in one', async () => {
  const { field, type, button, click, text, app, disk } = await draw(<PracticeImport />);
  const before = disk.practices.size;
  await type(
    field('Collez ici les cellules du tableur'),
    'nom\trégion\tpraticiens\tadresse\ndu Parc\tFrance\tDr A\t1, rue Haute\nde la Gare\t\tDr B\t\n',
  );
  await click(button('Voir ce qui serait ajouté'));
  await expect.poll(text).toContain('2 lignes lues : 1 reprise, 1 refusée.');
  expect(text()).toContain('1, rue Haute');
  expect(text()).toContain('la région manque');
  expect(disk.practices.size).toBe(before);
  await click(button('Ajouter ce cabinet'));
  await expect.poll(() => app.state.practices.value.map(({ name }) => name)).toContain('du Parc');
  // The button went with its rows: the keyboard stays in the card.
  await expect.poll(() => document.activeElement?.tagName).toBe('SUMMARY');
  app.panel.undo();
  await expect.poll(() => disk.practices.size).toBe(before);
});

test('each example is tried, stands after the real ones, and is thrown away once she has said so twice', async () => {
  const { button, click, maybe, text, app, disk } = await drawMany();
  await click(button('Essayer une clinique'));
  await expect.poll(() => app.state.practices.value.map(({ name }) => name)).toContain('médicale du Fleuve');
  await click(button(/^Clinique médicale du Fleuve/));
  await click(button('Jeter cet exemple et tout ce qui y est noté'));
  expect([document.activeElement, disk.practices.has('example-fleuve')]).toEqual([button('Le garder'), true]);
  await click(button('Le garder'));
  expect(document.activeElement).toBe(button('Jeter cet exemple et tout ce qui y est noté'));
  await click(button('Jeter cet exemple et tout ce qui y est noté'));
  await click(button('Jeter'));
  await expect.poll(() => disk.practices.has('example-fleuve')).toBe(false);
  // It cannot be taken back: no way back stands beside it, which would take back something else.
  await expect.poll(text).toContain('« médicale du Fleuve » est jeté');
  expect(maybe('button', 'Annuler la dernière modification')).toBeNull();
  expect(app.state.practices.value.map(({ name }) => name)).not.toContain('médicale du Fleuve');
});

// @vitest-environment happy-dom

/** The practices of the settings in number: found, copied, archived and taken away with a way back, called as callers call them. */
import { expect, test } from 'vitest';
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

const drawMany = () =>
  draw(<PracticesSection />, {
    before: async ({ disk, app }) => {
      for (const practice of many) await disk.plant(practiceCard, practice);
      await app.practices.refresh();
    },
  });

test('one of many is found by its letters, and nothing found is said', async () => {
  const { field, type, all, text } = await drawMany();
  await type(field('Chercher un cabinet, un praticien, un numéro'), 'lilas 7');
  expect(all('button', /des Lilas/).map(({ textContent }) => textContent)).toEqual(['des Lilas 7']);
  await type(field('Chercher un cabinet, un praticien, un numéro'), 'zzz');
  expect(text()).toContain('Aucun cabinet ne répond à ces lettres.');
});

test('what is deleted leaves the list at once, and comes back from where it was put', async () => {
  const { button, click, maybe, text, app } = await drawMany();
  await click(button('des Lilas 3'));
  await click(button('Supprimer'));
  expect(maybe('button', 'des Lilas 3')).toBeNull();
  expect(text()).toContain('« des Lilas 3 » est supprimé');
  await click(button('Reprendre'));
  expect(app.state.practices.value.map(({ name }) => name)).toContain('des Lilas 3');
});

test('a copy is filled in under another name, and saved as one more', async () => {
  const { button, click, field, app } = await drawMany();
  await click(button('des Lilas 5'));
  await click(button('Copier pour un autre'));
  expect(field('Nom, après « Cabinet »').value).toBe('des Lilas 5 (copie)');
  await click(button('Enregistrer le cabinet'));
  expect(app.state.practices.value.map(({ name }) => name)).toContain('des Lilas 5 (copie)');
});

test('a clinic is greeted as one', async () => {
  const { button, list, choose, click, field, app } = await drawMany();
  await click(button(/^dentaire des Tilleuls/));
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
  await expect.poll(text).toContain('2 lues : 1 reprises, 1 refusées.');
  expect(text()).toContain('1, rue Haute');
  expect(text()).toContain('la région manque');
  expect(disk.practices.size).toBe(before);
  await click(button('Ajouter ce cabinet'));
  await expect.poll(() => app.state.practices.value.map(({ name }) => name)).toContain('du Parc');
  app.panel.undo();
  await expect.poll(() => disk.practices.size).toBe(before);
});

test('each example is tried, stands after the real ones, and is thrown away by one button', async () => {
  const { button, click, app, disk } = await drawMany();
  await click(button('Essayer une clinique'));
  await expect.poll(() => app.state.practices.value.map(({ name }) => name)).toContain('médicale du Fleuve');
  await click(button(/^médicale du Fleuve/));
  await click(button('Jeter cet exemple et tout ce qui y est noté'));
  await expect.poll(() => disk.practices.has('example-fleuve')).toBe(false);
  expect(app.state.practices.value.map(({ name }) => name)).not.toContain('médicale du Fleuve');
});

// @vitest-environment happy-dom
// « Prévenir les patients de ce jour »: pasted, seen line by line, taken, called, ticked; masked with everything else.
import { expect, test } from 'vitest';
import { DayLists } from '../../../../components/journal/day-lists/DayLists';
import { settle } from '../draw';
import { drawJournal } from './draw-journal';

const LINES = '09:00\tDUPONT Claire\t06 12 34 56 78\tdétartrage\n0699999999';

const open = () => drawJournal(<DayLists />);

const pasted = async () => {
  const drawn = await open();
  await drawn.type(drawn.field('Ou collez ici les lignes de l’agenda, un patient par ligne'), LINES);
  await drawn.click(drawn.button('Voir ce qui serait ajouté'));
  return drawn;
};

test('every line is seen before it is taken: what is left out and what is refused say so', async () => {
  const { text, journal } = await pasted();
  expect(text()).toContain('2 lignes lues : 1 reprise, 1 refusée.');
  expect(text()).toContain('09:00 · DUPONT Claire · 06 12 34 56 78');
  expect(text()).toContain('Non repris : détartrage');
  expect(text()).toContain('0699999999 Refusée : sans nom.');
  expect(journal.dayLists.lists.value).toEqual([]);
});

test('taken, called by its words and its large number, ticked; the count follows', async () => {
  const { click, button, text, one, root } = await pasted();
  await click(button('Ajouter ce patient'));
  await click(button('J’appelle'));
  expect(root.querySelector('.dial-number')?.textContent).toBe('06 12 34 56 78');
  expect(text()).toContain('puis-je parler à DUPONT Claire');
  expect(text()).toContain('votre date de naissance');
  await click(button('Pas de réponse'));
  expect(text()).toContain('1 patient, 0 prévenu');
  expect(text()).toContain('Tout le cabinet · Cabinet dentaire des Tilleuls');
  await click(button('J’appelle'));
  await click(button('Prévenu'));
  expect(text()).toContain('Tous sont prévenus.');
  await click(button('Annuler le dernier geste'));
  expect(text()).toContain('1 patient, 0 prévenu');
  expect(one('region', 'Prévenir les patients de ce jour')).toBeTruthy();
});

test('by keyboard: what was pressed is gone, and the next Tab goes on from that person, or from who stands in the place', async () => {
  const { click, button, root, type, field } = await open();
  const paste = field('Ou collez ici les lignes de l’agenda, un patient par ligne');
  await type(paste, 'DUPONT Claire\nLE GOFF Yann');
  await click(button('Voir ce qui serait ajouté'));
  await click(button('Ajouter ces 2 patients'));
  const press = async (name: string) => {
    const pressed = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
    pressed?.focus();
    await settle(() => pressed?.click());
    return document.activeElement?.textContent;
  };
  expect(await press('J’appelle')).toContain('DUPONT Claire');
  expect(document.activeElement?.className).toBe('to-tell');
  expect(await press('Pas de réponse')).toContain('DUPONT Claire');
  expect(await press('Retirer de la liste')).toContain('LE GOFF Yann');
  expect(await press('Retirer de la liste')).toBe('Prévenir les patients de ce jour');
});

test('a list is called by its day in the words of the screen', async () => {
  const { app, click, button, text } = await pasted();
  await click(button('Ajouter ce patient'));
  await settle(() => app.practices.changeSettings({ language: 'en' }));
  expect(text()).toMatch(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ \w+ · The whole practice/);
});

test('by hand: without a name nothing is added, and it is said', async () => {
  const { click, button, type, field, text, journal } = await open();
  await click(button('Ajouter à la liste'));
  expect(text()).toContain('Il manque le nom.');
  await type(field('Nom du patient'), 'LE GOFF Yann');
  await click(button('Ajouter à la liste'));
  expect(journal.dayLists.lists.value[0]?.people).toMatchObject([{ name: 'LE GOFF Yann' }]);
  expect(text()).toContain('sans numéro');
});

test('masked, nobody’s name, hour or number is read, in the words to say neither', async () => {
  const { app, click, button, text } = await pasted();
  await click(button('Ajouter ce patient'));
  await click(button('J’appelle'));
  await settle(() => app.panel.toggleMask());
  expect(text()).not.toMatch(/DUPONT|06 12|09:00/);
});

test('a list is erased at the second press only', async () => {
  const { click, button, journal } = await pasted();
  await click(button('Ajouter ce patient'));
  await click(button('Effacer cette liste'));
  expect(journal.dayLists.lists.value).toHaveLength(1);
  await click(button('Effacer pour de bon'));
  expect(journal.dayLists.lists.value).toEqual([]);
});

// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ShortcutSheet } from '../../../../components/panel/ShortcutSheet';
import { commandRows } from '../../../../lib/app/commands';
import { en } from '../../../../lib/content/labels/en/en';
import { fr } from '../../../../lib/content/labels/fr/fr';
import { draw } from '../draw';

const keysBeside = (root: Element, name: string): string =>
  [...root.querySelectorAll('dl > div')]
    .filter((row) => row.querySelector('dt')?.textContent === name)
    .map((row) => [...row.querySelectorAll('kbd')].map(({ textContent }) => textContent).join('+'))
    .join();

test('every command stands on the sheet with the key that it really has', async () => {
  const { root } = await draw(<ShortcutSheet />);
  for (const { id } of commandRows) expect(keysBeside(root, fr.commands[id]), id).not.toBe('');
  expect(keysBeside(root, 'Terminer l’appel')).toBe('Alt+T');
  expect(keysBeside(root, 'Enregistrer le message')).toBe('Ctrl+Entrée');
});

test('a global key is told as the browser has it, and as none where it gave none', async () => {
  const { root } = await draw(<ShortcutSheet />);
  expect(keysBeside(root, 'Nouvel appel, ou motif de l’appel')).toBe('Alt+C');
  expect(keysBeside(root, 'Mode comptoir')).toBe('aucune touche');
});

test('the search has the keyboard, and the way out closes the sheet', async () => {
  const { app, one, button, click, hasFocus } = await draw(<ShortcutSheet />, {
    before: ({ app: { panel } }) => panel.toggleHelp(),
  });
  expect(hasFocus(one('searchbox', fr.help.search))).toBe(true);
  await click(button('Fermer'));
  expect(app.state.overlay.value).toBe('none');
});

test.each([
  ['raccr crayon', []],
  ['raccr appel', ['Terminer l’appel']],
  ['terminer', ['Terminer l’appel']],
  ['alt g', ['Mettre en attente / reprendre']],
])('« %s » leaves what holds every word, by what it does or by its key', async (query, wanted) => {
  const { root, one, type, text } = await draw(<ShortcutSheet />);
  await type(one('searchbox', fr.help.search), query);
  const left = [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
  for (const name of wanted) expect(left).toContain(name);
  expect(left.length).toBeLessThan(8);
  expect(text().includes(fr.help.noKey)).toBe(wanted.length === 0);
});

const FOUND = {
  fr: [
    ['masquer', 'global.privacy-blur'],
    ['flouter', 'global.privacy-blur'],
    ['cacher', 'global.privacy-blur'],
    ['rappel', 'callback.note'],
    ['mettre en attente', 'call.hold'],
    ['chercher une phrase', 'global.palette'],
    ['raccrocher', 'call.end'],
    ['décrocher le téléphone', 'global.call'],
    ['passer à un collègue', 'call.transfer'],
  ],
  en: [
    ['hide', 'global.privacy-blur'],
    ['mask', 'global.privacy-blur'],
    ['call back', 'callback.note'],
    ['put on hold', 'call.hold'],
    ['search for a phrase', 'global.palette'],
    ['hang up', 'call.end'],
    ['pick up the phone', 'global.call'],
    ['put through to a colleague', 'call.transfer'],
  ],
} as const;

test.each([
  ['fr', fr, FOUND.fr],
  ['en', en, FOUND.en],
] as const)(
  'in %s a key is found by the words that somebody would use for it',
  async (language, words, found) => {
    const { root, one, type } = await draw(<ShortcutSheet />, {
      before: ({ app }) => app.practices.changeSettings({ language }),
    });
    for (const [query, id] of found) {
      await type(one('searchbox', words.help.search), query);
      const left = [...root.querySelectorAll('dt')].map(({ textContent }) => textContent);
      expect(left, query).toContain(words.commands[id]);
      expect(left.length, query).toBeLessThan(12);
    }
  },
);

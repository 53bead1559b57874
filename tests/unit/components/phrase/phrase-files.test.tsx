// @vitest-environment happy-dom
// Phrases out to a file and back in: shown beside what is here, and only what is chosen is written.
import { expect, test } from 'vitest';
import { PhraseExchange } from '../../../../components/phrase/PhraseExchange';
import { until } from '../../../fakes/until';
import { type Drawn, draw, settle } from '../draw';

const take = async ({ root }: Drawn, name: string, text: string): Promise<void> => {
  const input = root.querySelector('input[type=file]');
  if (!input) throw new Error('no file field');
  Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
  await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  // A file and what reads it come from outside of the turns of this script.
  await until(() => expect(root.textContent).not.toContain('Lecture du fichier'));
  await settle();
};

const SHEET = 'texte;catégorie\nBonjour à tous;accueil\nBonne soirée à vous;accueil\n';

test('new phrases are proposed, and only those that stay ticked are written', async () => {
  const drawn = await draw(<PhraseExchange />);
  await take(drawn, 'phrases.csv', SHEET);
  expect(drawn.one('heading', '2 nouvelles')).toBeTruthy();
  await drawn.click(drawn.tick('Bonne soirée à vous'));
  await drawn.click(drawn.button('Importer 1 phrase'));
  expect(drawn.app.state.phraseRecords.value.map(({ text }) => text)).toEqual(['Bonjour à tous']);
  expect(drawn.maybe('heading')).toBeNull();
  // The button went with its rows: the keyboard stays in the card.
  expect(document.activeElement?.tagName).toBe('SUMMARY');
});

test('all of a kind are ticked or not at once; nothing ticked is nothing to import', async () => {
  const drawn = await draw(<PhraseExchange />);
  await take(drawn, 'phrases.csv', SHEET);
  await drawn.click(drawn.tick('Tout prendre : nouvelle'));
  expect(drawn.maybe('button', /^Importer \d/)).toBeNull();
  await drawn.click(drawn.tick('Tout prendre : nouvelle'));
  expect(drawn.button('Importer 2 phrases')).toBeTruthy();
  await drawn.click(drawn.button('Ne rien importer'));
  expect(drawn.app.state.phraseRecords.value).toEqual([]);
});

test('what was taken once is here already', async () => {
  const drawn = await draw(<PhraseExchange />);
  await take(drawn, 'phrases.csv', SHEET);
  await drawn.click(drawn.button('Importer 2 phrases'));
  await drawn.click(drawn.button('Exporter (JSON)'));
  await take(drawn, 'phrases.json', drawn.saved[0]?.text ?? '');
  expect(drawn.text()).toContain('Tout est déjà là');
});

test.each([
  ['photo.png', 'pas un fichier', /pas connu|abîmé/],
  ['vide.csv', 'texte\n', /aucune phrase/],
  ['clés.json', '{"__proto__": {}, "phrases": []}', /clés interdites|pas connu|aucune phrase/],
])('« %s » is refused in words', async (name, text, told) => {
  const drawn = await draw(<PhraseExchange />);
  await take(drawn, name, text);
  expect(drawn.one('status').textContent).toMatch(told);
  expect(drawn.maybe('button', /^Importer \d/)).toBeNull();
});

test('a sheet for a spreadsheet is one press away', async () => {
  const drawn = await draw(<PhraseExchange />);
  await drawn.click(drawn.button('Exporter pour un tableur (CSV)'));
  expect(drawn.saved[0]?.name).toMatch(/\.csv$/);
});

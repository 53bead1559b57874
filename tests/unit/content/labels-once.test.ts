/** A word of the interface stands in one place: two labels with one meaning drift apart when only one of them is mended. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../lib/content/labels/fr');

/** Texts that stand twice in one file on purpose, each with what makes the two differ. */
const TWICE: Readonly<Record<string, string>> = {
  'call.ts: Doute': 'the same answer to two questions, which English words apart',
  'journal.ts: fait': 'a message that is done, and a callback that is done',
  'local-keys.ts: Copier': 'one key each of the palette and of the form',
  'protocols.ts: Nouveau protocole': 'the button, and the title that what it makes has first',
  'triage.ts: Rechercher un protocole': 'the field, and the command that leads there',
  'triage.ts: Revenir à la question précédente': 'the button, and the command that it runs',
  'triage.ts: Fiche pour les secours': 'the button, and the command that it runs',
  'vault.ts: Phrase secrète': 'the heading, and the field under it',
  'keeping-options.ts: Douze caractères au moins.':
    'of a passphrase of one’s own, and of one for a file that is given away',
  'journal.ts: Relevé': 'the name of the sheet, and of the view that shows it',
};

/** The texts that a source writes at more than one key. */
function twiceIn(text: string): string[] {
  const written = [...text.matchAll(/[\w'"]+: (?:'((?:[^'\\]|\\.)+)'|"([^"]+)")/g)].map(
    ([, one, other]) => one ?? other ?? '',
  );
  return [...new Set(written.filter((each, at) => written.indexOf(each) !== at))];
}

const found = globSync('**/*.ts', { cwd: folder }).flatMap((path) =>
  twiceIn(readFileSync(join(folder, path), 'utf8')).map((text) => `${basename(path)}: ${text}`),
);

test('no French text stands at two keys of one room, unless it is listed with its reason', () => {
  expect(found.filter((each) => !(each in TWICE))).toEqual([]);
});

test('each that is listed still stands twice; one that is planted is found', () => {
  expect(Object.keys(TWICE).filter((each) => !found.includes(each))).toEqual([]);
  expect(twiceIn(`{ a: 'Motif', b: 'Notes', c: 'Motif' }`)).toEqual(['Motif']);
});

/** The printable sheets of keys name no key that the product has not; docs/keys.md, which has them all, is compared with its rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fr } from '../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../lib/content/labels/fr/start/pages';
import { startLabels } from '../../../lib/content/labels/start-labels';

const root = join(import.meta.dirname, '..', '..', '..');

/** As the French keyboard names them. */
const NAMES: Readonly<Record<string, string>> = { Esc: 'Échap', 'Ctrl+Enter': 'Ctrl+Entrée' };

/** What stands in code marks in the first column of the tables. */
const keysIn = (path: string): string[] =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => NAMES[key] ?? key),
  );

test('both sheets have the same keys, each of them one of the product’s', () => {
  const known = keysIn('docs/keys.md');
  const french = keysIn('docs/guides/fr/touches.md');
  expect(known.length).toBeGreaterThan(60);
  expect(french.length).toBeGreaterThan(20);
  expect(french.filter((key) => !known.includes(key))).toEqual([]);
  expect(keysIn('docs/guides/en/keys.md')).toEqual(french);
});

/** Every text of the labels; of one that is made of values, its words as the source has them. */
const wordsIn = (labels: object): string[] =>
  Object.values(labels).flatMap((value) =>
    typeof value === 'object' && value !== null ? wordsIn(value) : [String(value)],
  );

const plain = (text: string): string =>
  text.replaceAll(/\\u00a0|\\u202f|[\u00a0\u202f\s]+/g, ' ').replaceAll('’', "'");

/** What a guide quotes that is said by callers or by us, and stands on no screen. */
const SPOKEN: readonly string[] = ['ne sait pas', 'non', 'oui'];

test('what the French guides quote stands on a screen, word for word', () => {
  const words = wordsIn({ ...fr, ...pagesFr, ...startLabels.fr }).map(plain);
  const guides = ['secretaire', 'praticien', 'administrateur', 'centre'].map((name) =>
    readFileSync(join(root, `docs/guides/fr/${name}.md`), 'utf8'),
  );
  const quoted = guides
    .flatMap((text) => [...text.matchAll(/«[\s\u00a0\u202f]*([^»]+?)[\s\u00a0\u202f]*»/g)])
    .map(([, quote = '']) => plain(quote))
    .filter((quote) => !SPOKEN.includes(quote));
  expect(quoted.length).toBeGreaterThan(10);
  expect(quoted.filter((quote) => !words.some((word) => word.includes(quote)))).toEqual([]);
});

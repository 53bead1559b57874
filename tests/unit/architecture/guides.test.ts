/** The printable sheets of keys name no key that the product has not; docs/keys.md, which has them all, is compared with its rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

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

/** The guides name no key, no place and no word of a screen that the product has not; docs/keys.md, which has every key, is compared with its rows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../lib/content/labels/en/en';
import { pagesEn } from '../../../lib/content/labels/en/start/pages';
import { fr } from '../../../lib/content/labels/fr/fr';
import { pagesFr } from '../../../lib/content/labels/fr/start/pages';
import { startLabels } from '../../../lib/content/labels/start-labels';
import { plain, quotedIn, readGuide } from '../../fixtures/guides';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Each guide beside its translation. */
const PAIRS = (['secretaire', 'praticien', 'administrateur', 'centre'] as const).map(
  (name) => [readGuide(name, 'fr'), readGuide(name, 'en')] as const,
);

/** As the French keyboard names them. */
const onFrenchKeys = (key: string): string =>
  key.replace('Shift+', 'Maj+').replace('Enter', 'Entrée').replace(/^Esc$/, 'Échap');

/** « `Alt+1` … `Alt+6` » is six keys. */
const rangesIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]*)(\d)` … `\1(\d)`/g)].flatMap(([, held = '', first, last]) =>
    [...'0123456789'.slice(Number(first), Number(last) + 1)].map((digit) => held + digit),
  );

const marked = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => onFrenchKeys(words)).concat(rangesIn(text));

/** What stands in code marks in the first column of the tables. */
const keysIn = (path: string): string[] =>
  [...read(path).matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = '']) => marked(cell));

test('both sheets have the same keys, each of them one of the product’s', () => {
  const known = keysIn('docs/keys.md');
  const french = keysIn('docs/guides/fr/touches.md');
  expect(known.length).toBeGreaterThan(60);
  expect(french.length).toBeGreaterThan(20);
  expect(french.filter((key) => !known.includes(key))).toEqual([]);
  expect(keysIn('docs/guides/en/keys.md')).toEqual(french);
});

/** A key, not a command of a shell nor a name of a policy. */
const isKey = (words: string): boolean => /^(?:(?:Alt|Ctrl|Maj)\+.+|F\d+|\P{Ll}|Entrée|Échap)$/u.test(words);

test('a key that a guide names in passing is one of the product’s too', () => {
  const known = marked(read('docs/keys.md'));
  const named = PAIRS.flat().flatMap(marked).filter(isKey);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((key) => !known.includes(key))).toEqual([]);
  expect(['Alt+A', '⌫', 'F1', 'npm run build', 'packs'].map(isKey)).toEqual([true, true, true, false, false]);
});

/** Every text of the labels by its place; of one that is made of values, its words as the source has them. */
const wordsIn = (labels: object, path = ''): [path: string, words: string][] =>
  Object.entries(labels).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? wordsIn(value, `${path}/${key}`)
      : [[`${path}/${key}`, plain(String(value))]],
  );

const FRENCH = new Map(wordsIn({ ...fr, ...pagesFr, ...startLabels.fr }));
const ENGLISH = new Map(wordsIn({ ...en, ...pagesEn, ...startLabels.en }));

const placesOf = (quote: string, labels: ReadonlyMap<string, string>): string[] =>
  [...labels].filter(([, words]) => words.includes(quote)).map(([path]) => path);

test('what a guide quotes stands on a screen, word for word, and its translation quotes the same label', () => {
  const quotes = PAIRS.map(([french, english]) => [quotedIn(french), quotedIn(english)] as const);
  expect(quotes.flatMap(([french]) => french).length).toBeGreaterThan(10);
  for (const [french, english] of quotes) {
    expect(english).toHaveLength(french.length);
    const apart = french.filter((quote, at) => {
      const said = placesOf(english[at] ?? '', ENGLISH);
      return !placesOf(quote, FRENCH).some((path) => said.includes(path));
    });
    expect(apart).toEqual([]);
  }
});

/** « Réglages, Sauvegarde »: the views that a guide sends to. */
const viewsIn = (text: string): string[] =>
  [...text.matchAll(/(?:Réglages|Settings),\s(\p{Lu}\p{L}+)/gu)].map(([, view = '']) => view);

test('the views of the settings to which a guide sends are there, in both languages the same', () => {
  const { views } = pagesFr.options;
  const names = new Map(Object.entries(views).map(([view, name]) => [name, view]));
  const english = new Map(Object.entries(pagesEn.options.views).map(([view, name]) => [name, view]));
  const sent = PAIRS.map(([text, other]) => [
    viewsIn(text).map((name) => names.get(name)),
    viewsIn(other).map((name) => english.get(name)),
  ]);
  expect(sent.flatMap(([french]) => french).length).toBeGreaterThan(5);
  expect(sent.flat(2)).not.toContain(undefined);
  expect(sent.map(([french]) => french)).toEqual(sent.map(([, translated]) => translated));
});

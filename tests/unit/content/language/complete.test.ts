// Everything that is said in French is said in every language: nothing missing, nothing left over, no number and no blank changed.
import { expect, test } from 'vitest';
import { english } from '../../../../lib/content/text/english';
import { WithoutRow } from '../../../../lib/domain/phrase/phrase';
import { CategoryTexts } from '../../../../lib/domain/phrase/translated-phrase';
import type { LanguagePack } from '../../../../lib/domain/text/language/language-pack';
import { Translation } from '../../../../lib/domain/text/language/translation';
import { ProtocolTexts, SignTexts } from '../../../../lib/domain/triage/language/translated-protocol';
import { frenchTexts, saidTexts, type Texts } from './texts';

const PACKS: readonly (readonly [name: string, pack: LanguagePack])[] = [['en', english]];

/** Files whose rows are the language's own: they word its own sentences. */
const OWN_ROWS: readonly string[] = ['phrase/without-set-up'];

const saidIn = (pack: LanguagePack, file: string): Texts => saidTexts(pack.texts.get(file) ?? {});

/** Every text with what is said for it; '' where nothing is. */
const pairsIn = (pack: LanguagePack): [where: string, french: string, said: string][] =>
  [...frenchTexts].flatMap(([file, texts]) => {
    const said = saidIn(pack, file);
    return [...texts].map(([path, french]): [string, string, string] => [
      `${file}${path}`,
      french,
      said.get(path) ?? '',
    ]);
  });

const roomOf = (where: string): string => where.split('/').slice(0, 2).join('/');

test.each(PACKS)('%s: complete, and counted', (name, pack) => {
  const byRoom = Map.groupBy(pairsIn(pack), ([where]) => roomOf(where));
  const lines = [...byRoom].map(([room, pairs]) => {
    const said = pairs.filter(([, , text]) => text !== '').length;
    return `${name}  ${room.padEnd(30)} ${String(said).padStart(5)} of ${pairs.length}`;
  });
  // The table that whoever translates works by.
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(pairsIn(pack).length).toBeGreaterThan(1500);
  expect(
    pairsIn(pack)
      .filter(([, , said]) => said === '')
      .map(([where]) => where),
  ).toEqual([]);
});

test.each(PACKS)('%s: nothing is said of what is not there', (_, pack) => {
  const left = [...pack.texts].flatMap(([file, words]) => {
    if (OWN_ROWS.includes(file)) return [];
    const french = frenchTexts.get(file);
    return [...saidTexts(words).keys()].filter((path) => !french?.has(path)).map((path) => `${file}${path}`);
  });
  expect(left).toEqual([]);
});

test.each(PACKS)('%s: each file is what its schema reads', (_, pack) => {
  for (const [file, words] of pack.texts) {
    if (file.startsWith('triage/protocols/')) ProtocolTexts.parse(words);
    else if (file.startsWith('phrase/phrases/')) CategoryTexts.parse(words);
    else if (file === 'triage/red-flags') Object.values(words).map((each) => SignTexts.parse(each));
    else if (OWN_ROWS.includes(file)) Object.values(words).map((each) => WithoutRow.parse(each));
    else Translation.parse(words);
  }
  expect(ProtocolTexts.safeParse({ title: 'x', words: [], signs: {} }).success).toBe(false);
});

const inOrder = (found: readonly string[]): string[] => [...new Set(found)].toSorted();
const tagsOf = (text: string): string[] => inOrder(text.match(/\{[^{}]*\}/g) ?? []);
/** A decimal comma is a point elsewhere; « 24 h/24 » says its number twice. */
const numbersOf = (text: string): string[] =>
  inOrder(text.replace(/(?<=\d),(?=\d)/g, '.').match(/\d+(?:\.\d+)?/g) ?? []);

/** Pressure is said in centimetres of mercury in France; a device, and a reader of English, has millimetres. */
const WITH_MILLIMETRES = /^triage\/protocols\/tension\/signs\/tension\.(?:chiffre|chiffre-bas|limite)\/text$/;

test.each(PACKS)('%s: the same blanks, the same numbers', (_, pack) => {
  const changed = pairsIn(pack).filter(
    ([where, french, said]) =>
      String(tagsOf(french)) !== String(tagsOf(said)) ||
      (!WITH_MILLIMETRES.test(where) && String(numbersOf(french)) !== String(numbersOf(said))),
  );
  expect(changed.map((pair) => pair.join(' | '))).toEqual([]);
});

test('a dose that was changed, a blank that was lost are seen', () => {
  expect(numbersOf('38,5 °C, 24 h/24')).toEqual(['24', '38.5']);
  expect(numbersOf('38.5 °C, 24 h')).toEqual(numbersOf('38,5 °C, 24 h/24'));
  expect(tagsOf('{Praticien} et {si tel}, {tel}{fin}')).not.toEqual(tagsOf('{Praticien}, {tel}'));
});

/** How many signs are about to be read out: the digit keys answer them. */
const WORDS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const ENGLISH_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

test('en: as many signs are announced', () => {
  const counted = pairsIn(english).flatMap(([where, french, said]) => {
    if (!/liste[^/]*\/text$/.test(where)) return [];
    const at = WORDS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(french));
    return at < 0 ? [] : [{ where, isSame: new RegExp(`\\b${ENGLISH_WORDS[at]}\\b`, 'i').test(said) }];
  });
  expect(counted.length).toBeGreaterThan(100);
  expect(counted.filter(({ isSame }) => !isSame)).toEqual([]);
});

/** Our own two formats are read back as they were written; what no honest file holds is refused. */
import { describe, expect, test } from 'vitest';
import { phrasesFromCsv, phrasesToCsv } from '../../../../../lib/domain/phrase/exchange/phrase-csv';
import { refusalOf } from '../../../../../lib/domain/phrase/exchange/phrase-hostile';
import { phrasesFromJson, phrasesToJson } from '../../../../../lib/domain/phrase/exchange/phrase-json';
import { exchangedPhrase } from './exchanged-phrase';

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) });

describe('what no honest file holds', () => {
  test('twenty levels are read, one more is refused', () => {
    expect(refusalOf(nested(20))).toBeNull();
    expect(refusalOf(nested(21))).toBe('tooDeep');
  });

  test.each([['__proto__'], ['constructor'], ['prototype']])('the key %s, however deep', (key) => {
    expect(refusalOf(JSON.parse(`{"a":[{"${key}":1}]}`))).toBe('forbiddenKey');
  });

  test.each([[null], ['__proto__'], [7], [[]], [{ a: '__proto__' }]])('%o is no refusal', (data) => {
    expect(refusalOf(data)).toBeNull();
  });
});

describe('the table', () => {
  test('is read back as it was written, dangerous beginnings included', () => {
    const phrases = [
      exchangedPhrase({ text: '=1+1', direction: '@SUM', categoryId: '-fin' }),
      exchangedPhrase({ phraseId: 'p-2', practiceId: 'tilleuls', text: "'=déjà", kind: 'written', key: '3' }),
      exchangedPhrase({ phraseId: 'p-3', text: 'a;b"c\nd', validation: true, isRemoved: true, rank: 1.5 }),
    ];
    expect(phrasesFromCsv(phrasesToCsv(phrases))).toEqual({ ok: true, value: phrases });
  });

  test('no cell begins as a formula', () => {
    const csv = phrasesToCsv([exchangedPhrase({ text: '=cmd', direction: ' +1', categoryId: '＝x' })]);
    expect(csv.split(/[;\r\n]+/).filter((cell) => /^"?\s*[=+@＝]/.test(cell))).toEqual([]);
  });

  test('needs its column of texts only, in any order and writing', () => {
    const read = phrasesFromCsv('Abreviation;TEXTE;genre\n;br;;\n;;dire\nbj;Bonjour;à dire');
    expect(read).toMatchObject({ ok: false, reason: 'badRow' });
    expect(phrasesFromCsv('Abreviation;TEXTE;genre\nbj;Bonjour;à dire')).toMatchObject({
      ok: true,
      value: [
        { phraseId: null, abbreviation: 'bj', text: 'Bonjour', kind: 'spoken', categoryId: 'Importées' },
      ],
    });
  });

  test('without that column it is no file of phrases', () => {
    expect(phrasesFromCsv('nom;prix\na;1')).toEqual({ ok: false, reason: 'unknownFormat' });
  });

  test.each([
    ['1,5', 1.5],
    ['2', 2],
    ['', 0],
    ['premier', 0],
  ])('the rank « %s » is %d', (cell, rank) => {
    expect(phrasesFromCsv(`texte;ordre\nBonjour;"${cell}"`)).toMatchObject({ value: [{ rank }] });
  });
});

describe('JSON', () => {
  test('our own file is read back the same', () => {
    const phrases = [exchangedPhrase(), exchangedPhrase({ phraseId: 'p-2', practiceId: 'tilleuls' })];
    expect(phrasesFromJson(phrasesToJson(phrases))).toEqual({ ok: true, value: phrases });
  });

  test.each([
    ['{', 'unreadable'],
    ['[]', 'unknownFormat'],
    ['{"format":"decroche-phrases","version":2,"phrases":[]}', 'newer'],
    ['{"format":"decroche-phrases","version":1,"phrases":[],"x":1}', 'unknownFormat'],
    ['{"a":{"__proto__":1}}', 'forbiddenKey'],
  ])('%s is refused: %s', (json, reason) => expect(phrasesFromJson(json)).toEqual({ ok: false, reason }));
});

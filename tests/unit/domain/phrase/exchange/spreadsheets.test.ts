/** Tables of every spreadsheet, system and encoding. */
import { describe, expect, test } from 'vitest';
import { readPhraseFile } from '../../../../../lib/domain/phrase/exchange/phrase-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const readText = (text: string, name = 't.csv') => readPhraseFile(name, utf8(text));

function pairsOf(result: ReturnType<typeof readPhraseFile>): string[] {
  if (!result.ok) return [result.reason];
  return result.value.map(({ abbreviation, text }) => `${abbreviation}|${text}`);
}

describe('a table is read as its spreadsheet wrote it', () => {
  test.each([
    [
      'one column full of commas',
      'texte\nBonjour, cabinet des Glycines.\nMerci, au revoir.\n',
      ['|Bonjour, cabinet des Glycines.', '|Merci, au revoir.'],
    ],
    [
      'semicolons, sentences full of commas',
      'abréviation;texte\n:a;Bonjour, cabinet, oui\n:b;Merci, au revoir\n',
      [':a|Bonjour, cabinet, oui', ':b|Merci, au revoir'],
    ],
    ['the text first', 'texte;abréviation\nMerci, au revoir.;:b\n', [':b|Merci, au revoir.']],
    ['commas', 'texte,abréviation\n"Merci, au revoir.",:b\n', [':b|Merci, au revoir.']],
    ['tabs', 'abréviation\ttexte\n:a\tBonjour; oui, non\n', [':a|Bonjour; oui, non']],
    ['sep=;', '\ufeffsep=;\r\nabréviation;texte\r\n:a;Bonjour, vous\r\n', [':a|Bonjour, vous']],
    ['sep=,', 'sep=,\nabréviation,texte\n:a,"Bonjour; vous"\n', [':a|Bonjour; vous']],
    ['SEP= in capitals', 'SEP=;\r\ncode;texte\r\n:a;Bonjour, vous\r\n', [':a|Bonjour, vous']],
    ['lines without a word first', '\ufeff\r\n;;\r\ncode;texte;\r\n:a;Bonjour;\r\n', [':a|Bonjour']],
    ['headers in the plural', 'Raccourcis;Textes\n:a;Bonjour\n', [':a|Bonjour']],
    ['blanks around', 'Abréviation ; Texte \n:rpl ; Le cabinet rappelle. \n', [':rpl|Le cabinet rappelle.']],
    [
      'other headers',
      'Shortcut,Title,Body\n/rpl,Rappel,"Le cabinet rappelle."\n',
      ['/rpl|Le cabinet rappelle.'],
    ],
    ['capitals and a carriage return of old Macs', 'ABRÉVIATION;TEXTE\r:a;Bonjour\r', [':a|Bonjour']],
    ['line breaks in a cell', 'abréviation;texte\n:a;"un\ndeux"\n', [':a|un\ndeux']],
    ['quoted headers', '"abréviation";"texte"\n":a";"Bonjour"\n', [':a|Bonjour']],
    ['empty columns at the end', 'abréviation;texte;;\n:a;Bonjour;;\n', [':a|Bonjour']],
    [
      'a quotation in a sentence',
      'abréviation;texte\n:a;Dites "oui" ou "non"\n',
      [':a|Dites "oui" ou "non"'],
    ],
    [
      'unquoted commas: nobody knows where the sentence was cut',
      'abréviation,texte\n:a,Bonjour, vous\n',
      ['badRow'],
    ],
  ])('%s', (_, text, wanted) => expect(pairsOf(readText(text))).toEqual(wanted));
});

const TABLE =
  'abréviation;texte\r\n:rdv;Votre rendez-vous est confirmé, à bientôt.\r\n:age;Quel âge a l’enfant, s’il vous plaît ?\r\n';
const WANTED = [
  ':rdv|Votre rendez-vous est confirmé, à bientôt.',
  ':age|Quel âge a l’enfant, s’il vous plaît ?',
];
const STRAIGHT = TABLE.replaceAll('’', "'");

const WINDOWS: Readonly<Record<string, number>> = {
  é: 0xe9,
  ç: 0xe7,
  É: 0xc9,
  À: 0xc0,
  è: 0xe8,
  à: 0xe0,
  â: 0xe2,
  ô: 0xf4,
  î: 0xee,
  '’': 0x92,
};
const MACINTOSH: Readonly<Record<string, number>> = {
  é: 0x8e,
  ç: 0x8d,
  É: 0x83,
  À: 0xcb,
  è: 0x8f,
  à: 0x88,
  â: 0x89,
  ô: 0x99,
  î: 0x94,
  '’': 0xd5,
};
const DOS: Readonly<Record<string, number>> = {
  ç: 0x87,
  É: 0x90,
  À: 0xb7,
  é: 0x82,
  è: 0x8a,
  à: 0x85,
  â: 0x83,
  ô: 0x93,
  î: 0x8c,
};

const inAlphabet = (text: string, codes: Readonly<Record<string, number>>) =>
  Uint8Array.from([...text].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

describe('in every encoding that spreadsheets write', () => {
  test.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', utf8(`\ufeff${TABLE}`)],
    ['Windows', inAlphabet(TABLE, WINDOWS)],
    ['Macintosh', inAlphabet(TABLE, MACINTOSH)],
    ['UTF-16 of Excel', utf16(`\ufeff${TABLE}`, false)],
    ['UTF-16, the other way round', utf16(`\ufeff${TABLE}`, true)],
    ['UTF-16 without its mark', utf16(TABLE, false)],
  ])('%s', (_, bytes) => expect(pairsOf(readPhraseFile('t.csv', bytes))).toEqual(WANTED));

  test('DOS, which has no curved apostrophe', () => {
    const wanted = WANTED.map((each) => each.replaceAll('’', "'"));
    expect(pairsOf(readPhraseFile('t.csv', inAlphabet(STRAIGHT, DOS)))).toEqual(wanted);
  });

  test.each(['Rendez-vous confirmé', 'déjà reçu', 'Léa est née', 'PRÉNOM', "À l'hôpital"])(
    'one short sentence on each system: « %s »',
    (text) => {
      const csv = `texte\r\n${text}\r\n`;
      for (const codes of [WINDOWS, MACINTOSH, DOS])
        expect(pairsOf(readPhraseFile('t.csv', inAlphabet(csv, codes)))).toEqual([`|${text}`]);
    },
  );

  test('one flipped byte, wherever it is, never garbles the other accents', () => {
    const good = utf8(TABLE);
    for (let at = 0; at < good.length; at += 1) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x80;
      const pairs = pairsOf(readPhraseFile('t.csv', bytes));
      expect(pairs.join('')).not.toMatch(/Ã|â€|Ž|‚/);
    }
  });
});

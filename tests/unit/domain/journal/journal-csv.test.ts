import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../../lib/domain/journal/journal-csv';

/** What a spreadsheet would make of the file: every cell, as text. */
const readBack = (text: string): string[][] =>
  parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n', relax_column_count: true });

/** A constant of figures, which nothing can be run from. */
const CONSTANT = /^="[+\d][\d ().\u00a0\u202f/eE-]*"$/;

/** Ordinary words, and all that a formula can begin with, alone or behind blanks. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom('', ' ', '  ', '\u00a0', '\ufeff'),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '"=', ';=', "'="),
      fc.string({ maxLength: 20 }),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '=HYPERLINK("http://x")',
    '+33 6 12 34 56 78',
    '06 12 34 56 78',
    '@SUM(1)',
    '-1',
    'a;b',
    'a"b',
    'a\r\nb',
  ),
);

describe('a table for a spreadsheet', () => {
  test('of ten thousand cells none is a formula, and none loses a character', () => {
    const table = fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(table, (rows) => {
        const cells = readBack(csvText(rows));
        expect(cells).toHaveLength(rows.length);
        for (const [at, row] of rows.entries())
          for (const [column, before] of row.entries()) {
            const after = cells[at]?.[column] ?? '';
            expect(after.replace(CONSTANT, '').trim()).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
            expect([before, `'${before}`, `="${before}"`]).toContain(after);
          }
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['0612345678', '="0612345678"'],
    ['+33 6 12 34 56 78', '="+33 6 12 34 56 78"'],
    ['+33612345678', '="+33612345678"'],
    ['+44 (0)20 7946 0000', '="+44 (0)20 7946 0000"'],
    ['012', '="012"'],
    ['1234567890123456', '="1234567890123456"'],
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['01 42 00 00 00 poste 12', '01 42 00 00 00 poste 12'],
    ['12 rue des Lilas', '12 rue des Lilas'],
    ['03/04/1958', '03/04/1958'],
    ['12/8', '="12/8"'],
    ['1-2', '="1-2"'],
    ['12E5', '="12E5"'],
    ['TA 12/8', 'TA 12/8'],
    ['+33 "&HYPERLINK(1)', `'+33 "&HYPERLINK(1)`],
    ['=1+1', "'=1+1"],
    ['+1+cmd|0', "'+1+cmd|0"],
    ['-2+3', "'-2+3"],
    ['@SUM(1)', "'@SUM(1)"],
  ])('« %s » is the cell %s', (text, cell) => expect(readBack(csvText([[text, '']]))[0]?.[0]).toBe(cell));

  test('Excel is told that the file is UTF-8', () => {
    expect(csvText([['é']]).charCodeAt(0)).toBe(0xfeff);
  });
});

import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../../lib/domain/journal/journal-csv';

/** What a spreadsheet would make of the file: every cell, as text. */
const readBack = (text: string): string[][] =>
  parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';', newline: '\r\n' }).data;

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
            expect(after.trim()).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
            expect([before, `'${before}`]).toContain(after);
          }
      }),
      { numRuns: 100 },
    );
  });

  test('a telephone number with its prefix stays readable', () => {
    expect(csvText([['+33 6 12 34 56 78', '06 12 34 56 78']])).toContain("'+33 6 12 34 56 78");
    expect(csvText([['06 12 34 56 78']])).not.toContain("'");
  });

  test('Excel is told that the file is UTF-8', () => {
    expect(csvText([['é']]).charCodeAt(0)).toBe(0xfeff);
  });
});

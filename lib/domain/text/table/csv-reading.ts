/** The rows of a table as spreadsheets of every kind write it: its separator, its headers, and whether its end is whole. */
import { parse } from 'csv-parse/browser/esm/sync';
import { fail, ok, type Result } from '../result';
import { fold } from '../search-text';

export type CsvTable = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The file ends in the middle of a line, or with a line that nothing ends. */
  readonly isOpenEnded: boolean;
};

/** For a table of one column: a sign that no table holds. */
const NO_SEPARATOR = '\u001f';

const withoutQuotes = (line: string): string => line.replace(/"[^"]*"/g, '');

/** The separator of the first line: `sep=;` says it, else the headers show it. Never guessed from sentences, full of commas. */
function separatorOf(firstLine: string, isHeader: (cell: string) => boolean): string {
  const plain = withoutQuotes(firstLine);
  const fitting = [';', '\t', ',', '|']
    .map((separator) => ({ separator, known: firstLine.split(separator).filter(isHeader).length }))
    .filter(({ separator }) => plain.includes(separator))
    .toSorted((a, b) => b.known - a.known);
  return fitting.find(({ known }) => known > 0)?.separator ?? NO_SEPARATOR;
}

const parsed = (text: string, separator: string): string[][] | null => {
  try {
    return parse(text, {
      delimiter: separator,
      // All of them: a table that was mended by hand has ends of several systems.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch {
    return null;
  }
};

/** Reads a table; `isHeader` tells the names of columns that are known. */
export function readCsv(
  csv: string,
  isHeader: (cell: string) => boolean,
): Result<CsvTable, 'unreadable' | 'unknownFormat'> {
  const marked = /^\ufeff?"?sep=(.)"? *\r?\n/i.exec(csv);
  // Lines without a word before the headers.
  const text = csv.slice(marked?.[0].length ?? 0).replace(/^(?:\ufeff|[;,|\t ]*[\r\n])+/, '');
  const [firstLine = ''] = text.split(/\r\n|\r|\n/, 1);
  const unquoted = (cell: string) => isHeader(fold(cell.replace(/^\s*"|"\s*$/g, '')));
  const rows = parsed(text, marked?.[1] ?? separatorOf(firstLine, unquoted));
  if (!rows) return fail('unreadable');
  const [headers = [], ...others] = rows;
  return ok({ headers: headers.map(fold), rows: others, isOpenEnded: !/[\r\n]$/.test(text) });
}

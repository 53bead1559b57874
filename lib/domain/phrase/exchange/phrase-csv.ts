/** Phrases as a table for a spreadsheet, one phrase a row, in French words; no cell of it is ever a formula. */
import Papa from 'papaparse';
import { fail, ok, type Result } from '../../text/result';
import { fold } from '../../text/search-text';
import { ExchangedPhrase, type FileRefusal, foreignPhrase, type ImportedPhrase } from './phrase-exchange';

/** Headers, in the order of the columns. */
const COLUMNS: Record<keyof ExchangedPhrase, string> = {
  phraseId: 'identifiant',
  practiceId: 'cabinet',
  categoryId: 'catégorie',
  text: 'texte',
  direction: 'indication',
  kind: 'genre',
  validation: 'soin à valider',
  abbreviation: 'abréviation',
  key: 'touche',
  rank: 'ordre',
  isRemoved: 'retirée',
};

const HEADERS = Object.values(COLUMNS);
const KINDS = { spoken: 'à dire', written: 'à écrire' } as const;
/** So that a spreadsheet reads the accents. */
const BYTE_ORDER_MARK = '\u{feff}';

/** A spreadsheet runs what begins so, also after spaces and apostrophes; the full-width signs too. */
const DANGEROUS = /^'*(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

/** An apostrophe before what a spreadsheet would run; `fromCell` takes it off again. */
const toCell = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);
const fromCell = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) ? cell.slice(1) : cell;

const yesNo = (is: boolean): string => (is ? 'oui' : 'non');
const isYes = (cell: string): boolean => /^(?:oui|yes|true|1|x)$/.test(fold(cell));

const cellsOf = (phrase: ExchangedPhrase): string[] =>
  [
    phrase.phraseId,
    phrase.practiceId ?? '',
    phrase.categoryId,
    phrase.text,
    phrase.direction,
    KINDS[phrase.kind],
    yesNo(phrase.validation),
    phrase.abbreviation,
    phrase.key,
    String(phrase.rank),
    yesNo(phrase.isRemoved),
  ].map(toCell);

/** The table, with semicolons as French spreadsheets expect. */
export const phrasesToCsv = (phrases: readonly ExchangedPhrase[]): string =>
  BYTE_ORDER_MARK +
  Papa.unparse({ fields: HEADERS, data: phrases.map(cellsOf) }, { delimiter: ';', newline: '\r\n' });

/** Cells of one row by the name of our fields; headers may be in any order, and most may be missing. */
type Row = (field: keyof ExchangedPhrase) => string;

const rowOf = (cells: readonly string[], places: ReadonlyMap<string, number>): Row => {
  return (field) => fromCell(cells[places.get(fold(COLUMNS[field])) ?? -1] ?? '');
};

const readRow = (row: Row): ImportedPhrase | null => {
  const text = row('text');
  if (!text.trim()) return null;
  const foreign = foreignPhrase(text, {
    abbreviation: row('abbreviation'),
    category: row('categoryId').trim(),
  });
  const phrase = {
    ...foreign,
    phraseId: row('phraseId') || 'none',
    practiceId: row('practiceId') || null,
    direction: row('direction'),
    kind: fold(row('kind')).includes('dire') ? ('spoken' as const) : ('written' as const),
    validation: isYes(row('validation')),
    key: row('key').trim(),
    rank: Number(row('rank').replace(',', '.')) || 0,
    isRemoved: isYes(row('isRemoved')),
  };
  const parsed = ExchangedPhrase.safeParse(phrase);
  return parsed.success ? { ...parsed.data, phraseId: row('phraseId') || null } : null;
};

/** Reads a table that has at least a column « texte »; a row that is not understood refuses the whole file. */
export const phrasesFromCsv = (csv: string): Result<ImportedPhrase[], FileRefusal> => {
  const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: 'greedy' });
  const [headers = [], ...rows] = data;
  const places = new Map(headers.map((header, at) => [fold(header), at]));
  if (!places.has(fold(COLUMNS.text))) return fail('unknownFormat');
  const phrases = rows.map((cells) => readRow(rowOf(cells, places)));
  const read = phrases.filter((phrase) => phrase !== null);
  return read.length < phrases.length ? fail('badRow') : ok(read);
};

/** Phrases as a table for a spreadsheet, one phrase a row, in French words; no cell of it is ever a formula. */
import { csvTable } from '../../text/csv-text';
import { fail, ok, type Result } from '../../text/result';
import { fold } from '../../text/search-text';
import { fromCell, toCell } from '../../text/table/cells';
import { readCsv } from '../../text/table/csv-reading';
import {
  ExchangedPhrase,
  type FileRefusal,
  foreignPhrase,
  type ImportedPhrase,
  refusedEntry,
  withOpenEnd,
} from './phrase-exchange';

type Column = keyof ExchangedPhrase;

/** Headers, in the order of the columns. */
const COLUMNS: Record<Column, string> = {
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

/** Names under which other tools and hands write the same columns, folded. */
const OTHER_NAMES: Partial<Record<Column, readonly string[]>> = {
  text: [
    'text',
    'body',
    'snippet',
    'phrase',
    'contenu',
    'content',
    'message',
    'replace',
    'replacement',
    'remplacement',
    'expansion',
    'textes',
    'phrases',
    'modele',
    'reponse',
  ],
  abbreviation: [
    'shortcut',
    'abbreviation',
    'abrev',
    'abreviations',
    'abbreviations',
    'raccourci',
    'raccourcis',
    'raccourci clavier',
    'trigger',
    'keyword',
    'declencheur',
    'mot cle',
    'code',
    'prefix',
  ],
  direction: ['title', 'titre', 'name', 'nom', 'label', 'description'],
  categoryId: ['category', 'folder', 'dossier', 'group', 'groupe', 'rubrique'],
};

const HEADERS = Object.values(COLUMNS);
const KINDS = { spoken: 'à dire', written: 'à écrire' } as const;

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
  csvTable([HEADERS, ...phrases.map(cellsOf)]);

const columns = Object.keys(COLUMNS) as Column[];

/** Every known header, folded, and its column: our own name first. */
const KNOWN: ReadonlyMap<string, Column> = new Map([
  ...columns.flatMap((column) => (OTHER_NAMES[column] ?? []).map((name) => [name, column] as const)),
  ...columns.map((column) => [fold(COLUMNS[column]), column] as const),
]);

/** Where each column stands; of two headers for one column the one that bears our own name. */
function placesOf(headers: readonly string[]): ReadonlyMap<Column, number> {
  const places = new Map<Column, number>();
  for (const [at, header] of headers.entries()) {
    const column = KNOWN.get(header);
    if (column && (!places.has(column) || header === fold(COLUMNS[column]))) places.set(column, at);
  }
  return places;
}

/** One of our own columns named twice: of two texts nobody knows which is meant. */
const isNamedTwice = (headers: readonly string[]): boolean =>
  columns.some((column) => headers.filter((header) => header === fold(COLUMNS[column])).length > 1);

/** Cells of one row by the name of our fields; headers may be in any order, and most may be missing. */
type Row = (field: Column) => string;

const isOwn = (places: ReadonlyMap<Column, number>): boolean => places.has('phraseId');

/** Blanks around the cells of another hand's table are no words; in ours they are kept as they were written. */
const rowOf = (cells: readonly string[], places: ReadonlyMap<Column, number>): Row => {
  return (field) => {
    const cell = fromCell(cells[places.get(field) ?? -1] ?? '');
    return isOwn(places) ? cell : cell.trim();
  };
};

const readRow = (row: Row, absent: readonly Column[]): ImportedPhrase | null => {
  const text = row('text');
  if (!text.trim()) return null;
  const foreign = foreignPhrase(text, { category: row('categoryId').trim() });
  const phrase = {
    ...foreign,
    text,
    phraseId: row('phraseId') || 'none',
    practiceId: row('practiceId') || null,
    direction: row('direction'),
    kind: fold(row('kind')).includes('dire') ? ('spoken' as const) : ('written' as const),
    validation: isYes(row('validation')),
    abbreviation: row('abbreviation').trim(),
    key: row('key').trim(),
    rank: Number(row('rank').replace(',', '.')) || 0,
    isRemoved: isYes(row('isRemoved')),
  };
  const parsed = ExchangedPhrase.safeParse(phrase);
  if (!parsed.success) return null;
  return { ...parsed.data, phraseId: row('phraseId') || null, ...(absent.length > 0 && { absent }) };
};

const LONGEST = 30;

/** A row of another hand's table: an abbreviation without words, or too long, is told of that row alone. */
const readForeign = (row: Row): ImportedPhrase | null => {
  const typed = row('abbreviation').normalize('NFC');
  if (typed && !row('text')) return refusedEntry(typed, 'noText');
  const isLong = typed.length > LONGEST;
  const composed: Row = (field) => {
    if (field === 'abbreviation') return isLong ? '' : typed;
    return field === 'text' ? row(field).normalize('NFC') : row(field);
  };
  const read = readRow(composed, []);
  return read && isLong ? { ...read, losses: ['abbreviation'] } : read;
};

/** More cells than headers: a sentence was cut at its commas, and nobody knows where. */
const isTorn = (cells: readonly string[], headers: readonly string[]): boolean =>
  cells.slice(headers.length).some((cell) => cell.trim() !== '');

/** Our own last column is « oui » or « non »: then nothing of the row is missing. */
const endsWhole = (rows: readonly (readonly string[])[], places: ReadonlyMap<Column, number>): boolean => {
  const cells = rows.at(-1) ?? [];
  return places.get('isRemoved') === cells.length - 1 && /^(?:oui|non)$/.test(cells.at(-1) ?? '');
};

/** Reads a table that has at least a column « texte »; a row that is not understood refuses the whole file. */
export const phrasesFromCsv = (csv: string): Result<ImportedPhrase[], FileRefusal> => {
  const table = readCsv(csv, (header) => KNOWN.has(header));
  if (!table.ok) return table;
  const { headers, rows, isOpenEnded } = table.value;
  const places = placesOf(headers);
  if (!places.has('text')) return fail('unknownFormat');
  if (isNamedTwice(headers)) return fail('badRow');
  const absent = isOwn(places) ? columns.filter((column) => !places.has(column)) : [];
  const read = (cells: readonly string[]) => {
    if (isTorn(cells, headers)) return null;
    const row = rowOf(cells, places);
    return isOwn(places) ? readRow(row, absent) : readForeign(row);
  };
  const phrases = rows.map(read);
  const whole = phrases.filter((phrase) => phrase !== null);
  if (whole.length < phrases.length) return fail('badRow');
  if (!isOpenEnded || endsWhole(rows, places)) return ok(whole);
  const isCut = (rows.at(-1)?.length ?? 0) < headers.length;
  return isCut ? fail('unreadable') : ok(withOpenEnd(whole));
};

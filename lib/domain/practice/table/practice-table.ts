/** Practices read from a table, one a row: each row is kept whole or refused with its reason, and no cell is dropped unseen. */
import { hasHiddenSigns } from '../../text/hidden-signs';
import type { Region } from '../../text/region';
import { fail, ok, type Result } from '../../text/result';
import { fold } from '../../text/search-text';
import { fromCell } from '../../text/table/cells';
import { readCsv } from '../../text/table/csv-reading';
import { Practice, type PracticeDraft, type Practitioner } from '../practice';
import { type ReadCells, readCells } from './practice-cells';
import type { PracticeColumn, RowRefusal } from './practice-columns';

/** One cell as it stands in the table, under its own header. */
type Cell = { readonly header: string; readonly text: string };

export type PracticeRow = {
  readonly cells: readonly Cell[];
  /** What is written when the row is taken; null where it is refused. */
  readonly practice: Practice | null;
  readonly refused: RowRefusal | null;
};

export type PracticeTable = {
  readonly rows: readonly PracticeRow[];
  /** Headers that no field of a practice bears. */
  readonly unknown: readonly string[];
};

export type TableRefusal = 'unreadable' | 'unknownFormat' | 'tooBig';

/** Characters; sixty practices with everything are a hundredth of it. */
export const LONGEST_TABLE = 2_000_000;

/** What a table is read against. */
export type TableGround = {
  readonly columns: ReadonlyMap<string, PracticeColumn>;
  readonly regions: ReadonlyMap<string, Region>;
  /** The zone of those words in a region; of none the likeliest there. Null where it is not known. */
  zoneIn(region: Region, words: string): string | null;
  /** Names that stand already, folded. */
  readonly taken: ReadonlySet<string>;
  /** What a practice begins with, under a name of its own. */
  blank(): PracticeDraft;
  newId(): string;
};

const practitionersOf = ({ shortNames, spokenNames }: ReadCells, newId: () => string): Practitioner[] =>
  shortNames.map((shortName, at) => ({
    id: newId(),
    shortName,
    spokenName: spokenNames[at] || shortName,
  }));

/** Names are compared over the whole table: of two rows of one name the second is refused. */
function practiceOf(read: ReadCells, ground: TableGround, taken: Set<string>): Practice | RowRefusal {
  const name = fold(read.name);
  if (taken.has(name)) return 'sameName';
  const timeZone = ground.zoneIn(read.region, read.zone);
  if (timeZone === null) return 'unknownZone';
  const parsed = Practice.safeParse({
    ...ground.blank(),
    ...read.fields,
    name: read.name,
    region: read.region,
    timeZone,
    practitioners: practitionersOf(read, ground.newId),
  });
  if (!parsed.success) return 'noPractitioner';
  taken.add(name);
  return parsed.data;
}

type Line = { readonly cells: readonly string[]; readonly isCut: boolean };

function readRow(
  { cells, isCut }: Line,
  headers: readonly string[],
  { ground, taken }: { readonly ground: TableGround; readonly taken: Set<string> },
): PracticeRow {
  const shown = headers
    .map((header, at) => ({ header, text: fromCell(cells[at] ?? '').trim() }))
    .filter(({ text }) => text !== '');
  const refuse = (refused: RowRefusal): PracticeRow => ({ cells: shown, practice: null, refused });
  if (isCut) return refuse('cutShort');
  // More cells than headers: a value was cut at its commas, and nobody knows where.
  if (cells.slice(headers.length).some((cell) => cell.trim() !== '')) return refuse('torn');
  if (cells.some(hasHiddenSigns)) return refuse('hiddenSigns');
  const read = readCells(shown, ground);
  if (typeof read === 'string') return refuse(read);
  const practice = practiceOf(read, ground, taken);
  return typeof practice === 'string' ? refuse(practice) : { cells: shown, practice, refused: null };
}

/** Reads a table that has at least a column of names. */
export function practicesFromTable(text: string, ground: TableGround): Result<PracticeTable, TableRefusal> {
  if (text.length > LONGEST_TABLE) return fail('tooBig');
  const table = readCsv(text, (header) => ground.columns.has(header));
  if (!table.ok) return table;
  const { headers, rows, isOpenEnded } = table.value;
  const known = headers.map((header) => ground.columns.get(header));
  if (!known.includes('name')) return fail('unknownFormat');
  const taken = new Set(ground.taken);
  const read = rows.map((cells, at) => {
    const isCut = isOpenEnded && at === rows.length - 1 && cells.length < headers.length;
    return readRow({ cells, isCut }, headers, { ground, taken });
  });
  return ok({ rows: read, unknown: headers.filter((header) => header && !ground.columns.has(header)) });
}

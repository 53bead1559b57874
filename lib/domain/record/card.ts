/** A record card: all that the product knows of one stored kind. */
import type * as z from 'zod/mini';
import {
  blankFields,
  type Fields,
  fieldsOf,
  leavesOf,
  type Row,
  type Rows,
  rowEntries,
  type Term,
} from './row';

/** How long a kind is kept: so many days after it was over. */
type Retention<T> = {
  /** Where the practice's register says nothing else. */
  readonly days: number;
  /** A clear column that is never later than that end, by which candidates are found; without it all are looked at. */
  readonly from?: string;
  /** When it was over; null while it is not, since no calendar erases what is open. Without this, the column says it. */
  readonly endedAt?: (record: T) => number | null;
  /** Whether it is over, where its clear columns say it: who looks for what is open need not open the others. */
  readonly isOver?: (clear: Fields) => boolean;
  /** Days after which what is still open is pointed out. */
  readonly flagOpen?: number;
};

export type Card<T> = {
  /** The kind's name: in the envelopes on disk and in what contexts tell each other. Never changed once released. */
  readonly kind: string;
  readonly schema: z.ZodMiniType<T>;
  readonly rows: Rows;
  /** The name of a record among its kind. */
  readonly idOf: (record: T) => string;
  /** The call that a record is about; null when it is about none. */
  readonly callOf?: (record: T) => string | null;
  /** The call whose line in the journal it changes, and must be made anew with it; null when it changes none. */
  readonly journalOf?: (record: T) => string | null;
  /**
   * What becomes of it when a person has her call erased: it goes, and nothing of it is written again; or only its link
   * to the call (the fields given here then stand in it). Without this it stays as it is.
   */
  readonly onErasure?: 'erased' | Fields;
  /** The kind beside whose record of the same name it is written: it goes with that one, before their call does. */
  readonly beside?: string;
  /** The practice that it was written for, whose key closes it; what has none belongs to the desk and stays when a practice leaves. */
  readonly practiceOf?: (record: T) => string | null;
  /** It says something of this machine only: no copy takes it elsewhere. */
  readonly staysHere?: true;
  /** How long it is kept; without this, until it is erased. */
  readonly retention?: Retention<T>;
};

/** What stands in the clear beside a record's sealed body; what an index cannot hold is left out. */
export type Columns = Readonly<Record<string, string | number>>;

const clearFields = (rows: Rows): string[] =>
  Object.entries(rows).flatMap(([field, entry]) =>
    'isClear' in entry && entry.isClear === true && !isKeyRow(entry) ? [field] : [],
  );

const isKeyRow = (entry: Row | Rows): boolean => 'isKey' in entry && entry.isKey === true;

export const columnsOf = <T>({ rows }: Card<T>, record: T): Columns => {
  const fields = fieldsOf(record);
  return Object.fromEntries(
    clearFields(rows).flatMap((field): [string, string | number][] => {
      const value = fields[field];
      return typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))
        ? [[field, value]]
        : [];
    }),
  );
};

/** A part of a record before anything is written in it, read by its schema. */
export const blankOf = <T>(schema: z.ZodMiniType<T>, rows: Rows): T => schema.parse(blankFields(rows));

/** The texts by which the journal finds the record, of those that it looks for in one way. */
export const termsOf = <T>({ rows }: Card<T>, record: T, wanted: Term): string[] => {
  const found = new Set(rowEntries(rows).flatMap(([, row]) => (row.term === wanted ? [row] : [])));
  return leavesOf(rows, fieldsOf(record)).flatMap(({ leaf, row }) =>
    found.has(row) && typeof leaf === 'string' ? [leaf] : [],
  );
};

const DAY_MS = 86_400_000;

/** From when on the calendar may erase it; null while it is open, or where nothing says how long it is kept. */
export const keptUntil = <T>(card: Card<T>, record: T, days = card.retention?.days): number | null => {
  const { retention } = card;
  if (!retention || days === undefined) return null;
  const from = retention.endedAt ? retention.endedAt(record) : columnsOf(card, record)[retention.from ?? ''];
  return typeof from === 'number' ? from + days * DAY_MS : null;
};

/** The call with which a record goes: nothing of it is written once that call was erased. */
export const goesWith = <T>({ onErasure, callOf }: Card<T>, record: T): string | null =>
  onErasure === 'erased' ? (callOf?.(record) ?? null) : null;

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

export type Card<T> = {
  /** The kind's name: in the envelopes on disk and in what contexts tell each other. Never changed once released. */
  readonly kind: string;
  readonly schema: z.ZodMiniType<T>;
  readonly rows: Rows;
  /** The name of a record among its kind. */
  readonly idOf: (record: T) => string;
  /** The call to which a record belongs: nothing of an erased call is written again. Null when it belongs to none. */
  readonly callOf?: (record: T) => string | null;
  /** The call whose line in the journal it changes, and must be made anew with it; null when it changes none. */
  readonly journalOf?: (record: T) => string | null;
  /**
   * What becomes of it when a person has her call erased: it goes, or only its link to the call (the fields given here
   * then stand in it), or it stays.
   */
  readonly onErasure?: 'erased' | Fields;
  /** How long it is kept: until erased, or so many days from the moment in a clear column. */
  readonly retention?: { readonly days: number; readonly from: string };
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

/** True when the record has been kept as long as its card allows. */
export const isOutdated = <T>({ retention }: Card<T>, columns: Columns, now: number): boolean => {
  const from = retention && columns[retention.from];
  return typeof from === 'number' && retention !== undefined && now - from > retention.days * 86_400_000;
};

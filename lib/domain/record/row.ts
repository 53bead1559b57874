/** What a row of a card is: how one field is taken apart, and what it shows when several wrote it at once. */
import type { Dot } from './dot';

/** The fields of a record, or of an object in it. */
export type Fields = Readonly<Record<string, unknown>>;

/** A text that a cell's own text replaced, as its difference: so many characters kept at both ends, and what stood between. */
export type Was = readonly [start: number, end: number, middle: string];

/** What one writer wrote in one place. */
export type Cell = { readonly dot: Dot; readonly leaf: unknown; readonly was?: Was };

/** Everything that stands in a record, by path; several cells where nobody has seen what another wrote there. */
export type Cells = ReadonlyMap<string, readonly Cell[]>;

/** One place of a record that is written as a whole: its path, what stands there, and the row that it belongs to. */
export type Leaf = { readonly path: string; readonly leaf: unknown; readonly row: Row };

/** A field that is being built, and its neighbours in the rows above it. */
type Slot = { readonly field: string; readonly above: Fields };

/** How the journal looks for a text: by its words, as a name, by the digits of a telephone number or of a date of birth. */
export type Term = 'text' | 'name' | 'phone' | 'birthDate';

/** One field of a record. */
export type Row = {
  /** Why a clash ends as it does, where it is not plain. */
  readonly why?: string | undefined;
  /** It says something of a person: exported and erased with her, never in the clear. */
  readonly personal?: boolean | undefined;
  /** By what the journal finds the record. */
  readonly term?: Term | undefined;
  /** Stands in the clear beside the sealed body, to be searched by. */
  readonly isClear?: boolean | undefined;
  /** The record's own name or its bookkeeping: never merged. */
  readonly isKey?: boolean | undefined;
  /** A text: what it replaced is remembered, so that two wordings can be joined. */
  readonly isText?: boolean | undefined;
  /** What it shows depends on its neighbours: what is shown is written down again whenever somebody writes the record. */
  readonly isDerived?: boolean | undefined;
  /** An item of a list: taken out it stays out, whatever is written in it by somebody who does not know. */
  readonly staysOut?: boolean | undefined;
  /** Further fields that the row answers for besides its own. */
  readonly covers?: readonly string[] | undefined;
  /** What stands in it before anything is written; undefined when there is no such thing. */
  readonly blank: () => unknown;
  /** Takes the field apart into its leaves. */
  readonly leaves: (at: string, owner: Fields, field: string) => Leaf[];
  /** The field, or the fields, that the cells amount to; `above` holds those of the rows above. */
  readonly build: (at: string, cells: Cells, slot: Slot) => Fields;
};

/** A card's rows: one for each field, an object of rows for an object of fields. */
export type Rows = { readonly [field: string]: Row | Rows };

export const isRow = (entry: Row | Rows): entry is Row => typeof entry['build'] === 'function';

/** The place of a field in the one that holds it. */
const pathOf = (at: string, field: string): string => (at ? `${at}.${field}` : field);

/** Every leaf under these rows. */
export const leavesOf = (rows: Rows, owner: Fields, at = ''): Leaf[] =>
  Object.entries(rows).flatMap(([field, entry]) => {
    const path = pathOf(at, field);
    return isRow(entry) ? entry.leaves(path, owner, field) : leavesOf(entry, fieldsOf(owner[field]), path);
  });

/** The leaves of a whole record, by path: its write asks for them three times, and the next one again. */
const known = new WeakMap<Rows, WeakMap<object, ReadonlyMap<string, Leaf>>>();

const leafMap = (rows: Rows, record: unknown): ReadonlyMap<string, Leaf> =>
  new Map(leavesOf(rows, fieldsOf(record)).map((leaf) => [leaf.path, leaf]));

/** Every leaf of a record by its path; records are never changed in place. */
export const leavesByPath = (rows: Rows, record: unknown): ReadonlyMap<string, Leaf> => {
  if (typeof record !== 'object' || record === null) return leafMap(rows, record);
  const records = known.get(rows) ?? new WeakMap<object, ReadonlyMap<string, Leaf>>();
  known.set(rows, records);
  const leaves = records.get(record) ?? leafMap(rows, record);
  records.set(record, leaves);
  return leaves;
};

/** The fields that the cells amount to. */
export const buildFields = (rows: Rows, cells: Cells, at = ''): Fields => {
  let built: Fields = {};
  for (const [field, entry] of Object.entries(rows)) {
    const path = pathOf(at, field);
    const part = isRow(entry)
      ? entry.build(path, cells, { field, above: built })
      : { [field]: buildFields(entry, cells, path) };
    built = { ...built, ...part };
  }
  return built;
};

/** The value as fields; what is no object has none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

/** Every row with its path, the objects between them opened. */
export const rowEntries = (rows: Rows, at = ''): (readonly [string, Row])[] =>
  Object.entries(rows).flatMap(([field, entry]) => {
    const path = pathOf(at, field);
    return isRow(entry) ? [[path, entry] as const] : rowEntries(entry, path);
  });

/** What stands in the fields before anything is written. */
export const blankFields = (rows: Rows): Fields =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([field, entry]) => {
      const blank = isRow(entry) ? entry.blank() : blankFields(entry);
      return blank === undefined ? [] : [[field, blank]];
    }),
  );

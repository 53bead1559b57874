/** Rows for one value: identity, index columns, choices, and what holds only beside another field. */
import type { Cell, Cells, Fields, Leaf, Row } from './row';
import { canonical, same } from './same';

export type Options = Partial<Pick<Row, 'personal' | 'term' | 'isClear' | 'why'>> & {
  readonly blank?: unknown;
};

/** The values of the cells, each once, in the order of their dots. */
const distinct = (cells: readonly Cell[]): readonly Cell[] => {
  const known = new Map<string, Cell>();
  for (const cell of cells) if (!known.has(canonical(cell.leaf))) known.set(canonical(cell.leaf), cell);
  return [...known.values()];
};

/** A row of one leaf; `resolve` is asked only where different values were written at once. */
export const leafRow = (
  resolve: (rivals: readonly Cell[]) => unknown,
  { blank, ...options }: Options,
): Row => {
  const row: Row = {
    ...options,
    blank: () => structuredClone(blank),
    leaves: (path, owner, field) => (owner[field] === undefined ? [] : [{ path, leaf: owner[field], row }]),
    build(path, cells, { field }) {
      const rivals = distinct(cells.get(path) ?? []);
      if (rivals.length === 0) return {};
      return { [field]: rivals.length === 1 ? rivals[0]?.leaf : resolve(rivals) };
    },
  };
  return row;
};

const lastLeaf = (rivals: readonly Cell[]): unknown => rivals.at(-1)?.leaf;

/** The name or the revision of a record: the same on every side, never merged. */
export const key = (): Row => ({
  isKey: true,
  isClear: true,
  blank: () => undefined,
  leaves: () => [],
  build: () => ({}),
});

/** The value chosen last. A choice beats none: nobody un-chooses by not knowing. */
export const latest = (options: Options = {}): Row =>
  leafRow(
    (rivals) =>
      lastLeaf(
        rivals.some(({ leaf }) => leaf !== null) ? rivals.filter(({ leaf }) => leaf !== null) : rivals,
      ),
    options,
  );

/** An index column in the clear beside the body; of two the latest. */
export const clear = (options: Options = {}): Row => latest({ ...options, isClear: true });

/** Two at a time, and nothing else: `Math.min` would take the place and the list that `reduce` gives along for values. */
export const joined = <T>(rivals: readonly Cell[], join: (a: T, b: T) => T): T =>
  rivals.map(({ leaf }) => leaf as T).reduce((a, b) => join(a, b));

/** What `join` makes of two values written at once, in the order in which they were written; `why` is the reason. */
export const rule = <T>(join: (a: T, b: T) => T, why: string, options: Options = {}): Row =>
  leafRow(
    // The schema of the card vouches for the type: nothing else was ever written in this field.
    (rivals) => joined(rivals, join),
    { ...options, why },
  );

/** A join for values that may not be known yet (null): what is known stands, and of two known ones `join` decides. */
export const ofKnown =
  <T>(join: (a: T, b: T) => T) =>
  (a: T | null, b: T | null): T | null =>
    a === null || b === null ? (a ?? b) : join(a, b);

/** What holds only beside what it was said of, `of` its neighbours: both are kept together, and it falls when they changed. */
export const beside = (of: (neighbours: Fields) => unknown, why: string, blank: unknown): Row => {
  const holds = (leaf: unknown, neighbours: Fields): unknown => {
    const { value, witness } = fieldsOfPair(leaf);
    return same(witness, of(neighbours)) ? value : blank;
  };
  const row: Row = {
    why,
    isDerived: true,
    blank: () => blank,
    leaves: (path, owner, field) => [
      {
        path,
        row,
        leaf: same(owner[field], blank) ? { value: blank } : { value: owner[field], witness: of(owner) },
      },
    ],
    build(path, cells, { field, above }) {
      const values = (cells.get(path) ?? []).map(({ leaf }) => holds(leaf, above));
      const held = values.filter((value) => !same(value, blank));
      // Two who say different things of it agree on nothing: as if nobody had said anything.
      return { [field]: held.length > 0 && held.every((value) => same(value, held[0])) ? held[0] : blank };
    },
  };
  return row;
};

const fieldsOfPair = (leaf: unknown): { value?: unknown; witness?: unknown } =>
  typeof leaf === 'object' && leaf !== null ? leaf : {};

/** Fields that only make sense together (a status and its hours): one leaf, of which `join` chooses one side. */
export const together = <T extends Fields>(
  covers: readonly string[],
  join: (a: T, b: T) => T,
  options: Options = {},
): Row => {
  const pick = (owner: Fields, field: string): Fields =>
    Object.fromEntries(
      [field, ...covers].flatMap((name) => (owner[name] === undefined ? [] : [[name, owner[name]]])),
    );
  const row: Row = {
    ...options,
    covers,
    blank: () => options.blank,
    leaves: (path, owner, field): Leaf[] => [{ path, leaf: pick(owner, field), row }],
    build(path, cells: Cells) {
      const rivals = distinct(cells.get(path) ?? []);
      // As in `rule`: the card's schema vouches for the type.
      return rivals.length === 0 ? {} : joined(rivals, join);
    },
  };
  return row;
};

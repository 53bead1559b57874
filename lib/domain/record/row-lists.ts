/** Rows for lists and dictionaries: each item is written by itself, so that two who add to one list both have added. */
import type { Cells, Fields, Leaf, Row, Rows } from './row';
import { blankFields, buildFields, fieldsOf, leavesOf } from './row';
import { joined, leafRow, type Options } from './row-kinds';
import { canonical } from './same';

type ListOptions<T> = Options & {
  /** The natural order of the items; where it does not tell, the order is the one in which she put them. */
  readonly order?: (a: T, b: T) => number;
  /** What becomes of one item that two changed at once; without it the latest stands. */
  readonly join?: (a: T, b: T) => T;
  /** Fields of an item that are merged by themselves. */
  readonly inside?: Rows;
  /** Its schema wants at least one: where two took out each what the other left, what was left last stands. */
  readonly neverEmpty?: boolean;
  /** Taken out it stays out, also where somebody wrote in it meanwhile. */
  readonly staysOut?: boolean;
};

const escaped = (name: string): string =>
  name.replace(/[%[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
const unescaped = (name: string): string =>
  name.replace(/%(25|5b|5d)/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** An item's place; the point before its name tells even an empty one from the list's own order. */
const placeOf = (at: string, name: string): string => `${at}[.${escaped(name)}]`;
/** The place of the list's own order. */
const orderAt = (at: string): string => `${at}[]`;
/** The place of the whole list as it was last written, of one that may not be empty. */
const spareAt = (at: string): string => `${at}[!]`;

/** Where the item of a list is built: it has no name and no neighbours. */
const ITEM = { field: 'item', above: {} };

/** Names of the items that have cells, in the order in which they were first written. */
const namesIn = (at: string, cells: Cells): string[] => {
  const first = new Map<string, string>();
  for (const [path, [cell]] of cells) {
    if (!path.startsWith(`${at}[.`)) continue;
    const name = unescaped(path.slice(at.length + 2, path.indexOf(']', at.length)));
    const dot = cell?.dot ?? '';
    if (dot < (first.get(name) ?? '\uffff')) first.set(name, dot);
  }
  const rank = (name: string) => `${first.get(name)} ${name}`;
  return [...first.keys()].toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
};

/** Items that share a name are told apart by their place: none is lost. */
const named = <T>(items: readonly T[], key: (item: T) => string): (readonly [string, T])[] => {
  const count = new Map<string, number>();
  return items.map((item) => {
    const name = key(item);
    const nth = (count.get(name) ?? 0) + 1;
    count.set(name, nth);
    return [nth === 1 ? name : `${name}#${nth}`, item] as const;
  });
};

/** The row of what is written as a whole: of two, the later. */
const whole = leafRow((rivals) => rivals.at(-1)?.leaf, {});

/** Names of the items that have cells, in the order in which she put them. */
const namesInOrder = (at: string, cells: Cells): string[] => {
  const stored = whole.build(orderAt(at), cells, ITEM)['item'];
  const places = new Map(Array.isArray(stored) ? stored.map((name, place) => [name, place]) : []);
  const placeIn = (name: string): number => places.get(name) ?? places.size;
  return namesIn(at, cells).toSorted((a, b) => placeIn(a) - placeIn(b));
};

/** How one item is taken apart and built again. */
const itemsOf = <T>({ join, inside = {}, neverEmpty = false, staysOut }: ListOptions<T>) => {
  const hasInside = Object.keys(inside).length > 0;
  const row: Row = {
    ...leafRow(
      // The card's schema vouches for the type of the items.
      (rivals) => (join ? joined(rivals, join) : rivals.at(-1)?.leaf),
      {},
    ),
    // One that stands only because the list may not be empty is written down by whoever writes next.
    isDerived: neverEmpty,
    staysOut,
  };
  const core = (item: T): unknown =>
    hasInside
      ? Object.fromEntries(Object.entries(fieldsOf(item)).filter(([field]) => !(field in inside)))
      : item;
  // One that comes back without its older parts has blank ones: half an item would have the whole list refused.
  const partsIn = (path: string, cells: Cells): Fields => {
    const written = Object.entries(buildFields(inside, cells, path)).filter(([, part]) => part !== undefined);
    return { ...blankFields(inside), ...Object.fromEntries(written) };
  };
  return {
    leaves: (path: string, item: T): Leaf[] => [
      { path, leaf: core(item), row },
      ...leavesOf(inside, fieldsOf(item), path),
    ],
    build: (path: string, cells: Cells): T[] => {
      const built = row.build(path, cells, ITEM)['item'];
      if (built === undefined) return [];
      return [(hasInside ? { ...fieldsOf(built), ...partsIn(path, cells) } : built) as T];
    },
  };
};

/** The items that both sides have, each by its key. */
export const union = <T>(key: (item: T) => string, options: ListOptions<T> = {}): Row => {
  const { order, join: _join, inside: _inside, staysOut: _out, neverEmpty = false, ...known } = options;
  const item = itemsOf(options);
  const spareItems = (at: string, cells: Cells): T[] =>
    (whole.build(spareAt(at), cells, ITEM)['item'] as T[] | undefined) ?? [];
  return {
    ...known,
    blank: () => [],
    leaves(at, owner, field) {
      const items = owner[field];
      if (!Array.isArray(items)) return [];
      // Those that share a name are counted in their natural order, on every side the same.
      const entries = named<T>(order ? items.toSorted(order) : items, key);
      const listed = entries.flatMap(([name, each]) => item.leaves(placeOf(at, name), each));
      const spare = { path: spareAt(at), leaf: entries.map(([, each]) => each), row: whole };
      const names = { path: orderAt(at), leaf: entries.map(([name]) => name), row: whole };
      return [...listed, names, ...(neverEmpty ? [spare] : [])];
    },
    build(at, cells, { field }) {
      const items = namesInOrder(at, cells).flatMap((name) => item.build(placeOf(at, name), cells));
      const kept = items.length === 0 && neverEmpty ? spareItems(at, cells) : items;
      return { [field]: order ? kept.toSorted(order) : kept };
    },
  };
};

/** The item as its own name: for lists of plain values. */
export const byItself = (item: unknown): string => (typeof item === 'string' ? item : canonical(item));

/** A dictionary: each of its entries is a row by itself. */
export const each = (entry: Row, options: Options = {}): Row => ({
  ...options,
  blank: () => ({}),
  leaves: (at, owner, field): Leaf[] => {
    const values: Fields = fieldsOf(owner[field]);
    return Object.keys(values).flatMap((name) => entry.leaves(placeOf(at, name), values, name));
  },
  build: (at, cells, { field }) => ({
    [field]: Object.fromEntries(
      namesIn(at, cells).flatMap((name) =>
        Object.entries(entry.build(placeOf(at, name), cells, { field: name, above: {} })),
      ),
    ),
  }),
});

/** The place of the item that a path lies in; null when it lies in none. */
export const itemAround = (path: string): string | null => {
  const close = path.indexOf('].');
  return close < 0 ? null : path.slice(0, close + 1);
};

/**
 * A record with its history, and the merge of two of them. Each place holds the cells that nobody who wrote it had seen
 * replaced (an optimised multi-value register): merging keeps what both have, and of the rest what the other side has
 * not seen. Therefore it is commutative, associative and idempotent, whichever side asks.
 */
import type { Card } from './card';
import { dotAt, isSeen, joinSeen, nextDot, type Seen, withDot } from './dot';
import { parted } from './fork';
import { buildFields, type Cell, type Cells, fieldsOf, type Leaf, leavesByPath, leavesOf } from './row';
import { itemAround } from './row-lists';
import { wasOf } from './row-texts';
import { canonical, same } from './same';

/** One record as one replica knows it; `value` is null once it was erased. */
export type State<T> = {
  readonly value: T | null;
  /** Grows at each erasing and putting back: odd is erased. The higher one is right, whatever else was written. */
  readonly epoch: number;
  readonly seen: Seen;
  readonly cells: Cells;
};

/** Who writes, and when. */
export type Stamp = { readonly actor: string; readonly now: number };

/** What is written over a record, by whom and when. */
export type Writing<T> = Stamp & { readonly value: T };

const cellsOf = (leaves: readonly Leaf[], dot: string): Map<string, Cell[]> =>
  new Map(leaves.map(({ path, leaf }) => [path, [{ dot, leaf }]]));

/** A record written for the first time. */
export const begun = <T>(card: Card<T>, value: T, { actor, now }: Stamp): State<T> => {
  const dot = dotAt(now, actor);
  return {
    value,
    epoch: 0,
    seen: withDot({}, dot),
    cells: cellsOf(leavesOf(card.rows, fieldsOf(value)), dot),
  };
};

const written = ({ leaf, row, path }: Leaf, before: ReadonlyMap<string, Leaf>, dot: string): Cell => {
  const earlier = before.get(path)?.leaf;
  const isReplaced = row.isText === true && typeof leaf === 'string' && typeof earlier === 'string';
  return isReplaced ? { dot, leaf, was: wasOf(earlier, leaf) } : { dot, leaf };
};

/** True when what is shown is what was written there. */
const standsThere = (cells: readonly Cell[], leaf: unknown): boolean =>
  cells.length > 0 && cells.every((cell) => same(cell.leaf, leaf));

/** Replaces the record by `value`: only what differs from what is shown now is written, under one new dot. */
export const rewritten = <T>(card: Card<T>, state: State<T>, { value, actor, now }: Writing<T>): State<T> => {
  const before = leavesByPath(card.rows, state.value);
  const after = leavesByPath(card.rows, value);
  const stands = (path: string) => state.cells.get(path) ?? [];
  const changed = [...after.values()].filter(
    ({ path, leaf, row }) =>
      !before.has(path) ||
      !same(before.get(path)?.leaf, leaf) ||
      (row.isDerived === true && !standsThere(stands(path), leaf)),
  );
  const gone = [...before.keys()].filter((path) => !after.has(path));
  if (changed.length === 0 && gone.length === 0) return { ...state, value };
  const dot = nextDot(state.seen, actor, now);
  const cells = new Map(state.cells);
  for (const path of gone) cells.delete(path);
  // An item is kept when somebody wrote in it while another took it away: its own cell is written with what is inside.
  const around = [...changed.map(({ path }) => path), ...gone]
    .flatMap((path) => after.get(itemAround(path) ?? '') ?? [])
    .filter(({ row }) => row.staysOut !== true);
  for (const leaf of [...around, ...changed]) cells.set(leaf.path, [written(leaf, before, dot)]);
  return { ...state, value, seen: withDot(state.seen, dot), cells };
};

/** The record erased: nothing of its content stays, and nobody who writes it still brings it back. */
export const erased = <T>(state: State<T>): State<T> =>
  state.value === null ? state : { value: null, epoch: state.epoch + 1, seen: {}, cells: new Map() };

/** The record put back after it was erased. */
export const putBack = <T>(card: Card<T>, state: State<T>, writing: Writing<T>): State<T> => ({
  ...begun(card, writing.value, writing),
  epoch: state.epoch + 1,
});

const cellKey = (cell: Cell): string => `${cell.dot} ${canonical(cell.leaf)}`;

/** What both have, and of the rest what the other side has not seen; in the order of the dots. */
const joinCells = (mine: readonly Cell[], theirs: readonly Cell[], [a, b]: readonly [Seen, Seen]): Cell[] => {
  const [ours, others] = [new Set(mine.map(cellKey)), new Set(theirs.map(cellKey))];
  const kept = new Map<string, Cell>();
  for (const cell of mine)
    if (others.has(cellKey(cell)) || !isSeen(b, cell.dot)) kept.set(cellKey(cell), cell);
  for (const cell of theirs)
    if (ours.has(cellKey(cell)) || !isSeen(a, cell.dot)) kept.set(cellKey(cell), cell);
  return [...kept].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
};

/** The record that two replicas make together; the same one from either side. */
export const merged = <T>(card: Card<T>, a: State<T>, b: State<T>): State<T> => {
  if (a.epoch !== b.epoch) return a.epoch > b.epoch ? a : b;
  if (a.value === null || b.value === null) return a;
  const [ours, others] = parted(a, b);
  const cells = new Map<string, Cell[]>();
  for (const path of [...new Set([...a.cells.keys(), ...b.cells.keys()])].toSorted()) {
    const joined = joinCells(ours.cells.get(path) ?? [], others.cells.get(path) ?? [], [
      ours.seen,
      others.seen,
    ]);
    if (joined.length > 0) cells.set(path, joined);
  }
  const value = shown(card, [a.value, b.value], cells);
  // What either claimed to have seen stays claimed: the same copy, merged again, brings nothing back.
  const seen = joinSeen(joinSeen(a.seen, b.seen), joinSeen(ours.seen, others.seen));
  return { value, epoch: a.epoch, seen, cells };
};

/** What the cells amount to, with the names that are never merged; of two revisions the later. */
const shown = <T>(card: Card<T>, [a, b]: readonly [T, T], cells: Cells): T => {
  const [ours, others] = [fieldsOf(a), fieldsOf(b)];
  const keys = Object.keys(ours).filter((field) => {
    const row = card.rows[field];
    return row !== undefined && 'isKey' in row && row.isKey === true;
  });
  const later = (one: unknown, other: unknown) =>
    typeof one === 'number' && typeof other === 'number' ? Math.max(one, other) : one;
  const named = Object.fromEntries(keys.map((field) => [field, later(ours[field], others[field])]));
  // Built from leaves that this card took apart: its type is the record's; its schema is asked before it is stored.
  return { ...named, ...buildFields(card.rows, cells) } as T;
};

/** True when both have seen the same: nothing to merge, nothing to tell. */
export const isSameState = <T>(a: State<T>, b: State<T>): boolean =>
  a.epoch === b.epoch && same(a.seen, b.seen);

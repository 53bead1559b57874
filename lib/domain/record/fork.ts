/**
 * One device that became two: its profile was cloned, or put back as it was on an earlier day, and both wrote on under one
 * name. Each then seems to have seen what the other wrote, and a merge would drop it from both. Told by what cannot be in
 * one life of a device, and undone before the merge: from where they part, each writes under a name of its own.
 */
import { actorOf, type Dot, isSeen, renamed, type Seen } from './dot';
import type { Cell, Cells } from './row';
import { canonical, same } from './same';

/** What of a record's state tells who wrote what. */
export type Written = { readonly seen: Seen; readonly cells: Cells };

const cellKey = ({ dot, leaf }: Cell): string => `${dot} ${canonical(leaf)}`;

type Facing = { readonly path: string; readonly mine: readonly Cell[]; readonly theirs: readonly Cell[] };

const facing = (a: Written, b: Written): Facing[] =>
  [...a.cells].flatMap(([path, mine]) => {
    const theirs = b.cells.get(path) ?? [];
    return theirs.length > 0 ? [{ path, mine, theirs }] : [];
  });

/** Cells that the other side claims to have seen, and has not. */
const missing = (cells: readonly Cell[], others: readonly Cell[], seen: Seen): Cell[] => {
  const there = new Set(others.map(cellKey));
  return cells.filter((cell) => !there.has(cellKey(cell)) && isSeen(seen, cell.dot));
};

/** An item of a list may have been taken away by each; a field is always there. */
const isField = (path: string): boolean => !path.includes('[');

/** Who wrote in both, at this place, what one life cannot have written. */
const forkedAt = (a: Written, b: Written, { path, mine, theirs }: Facing): string[] => {
  const [lost, lostThere] = [missing(mine, theirs, b.seen), missing(theirs, mine, a.seen)];
  const isEmptied = isField(path) && lost.length === mine.length && lostThere.length === theirs.length;
  if (isEmptied) return [...lost, ...lostThere].map(({ dot }) => actorOf(dot));
  // Whoever had seen the later of two of one writer had replaced the earlier; and one writer writes once at one moment.
  return lost.flatMap((one) => {
    const isOne = lostThere.some(
      (other) =>
        actorOf(other.dot) === actorOf(one.dot) && !(other.dot === one.dot && same(other.leaf, one.leaf)),
    );
    return isOne ? [actorOf(one.dot)] : [];
  });
};

/** The latest that both have of a writer: until there, at least, they were one. */
const partedAt = (places: readonly Facing[], actor: string): Dot => {
  const both = places.flatMap(({ mine, theirs }) => {
    const there = new Set(theirs.map(cellKey));
    return mine.filter((cell) => actorOf(cell.dot) === actor && there.has(cellKey(cell)));
  });
  return (
    both
      .map(({ dot }) => dot)
      .toSorted()
      .at(-1) ?? ''
  );
};

/** A short name for all that a side wrote since: the same wherever the two meet. */
const nameOf = (cells: readonly string[]): string => {
  let hash = 0x811c9dc5;
  for (const sign of cells.toSorted().join('\n'))
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** One side with what the device wrote since they parted under a name of its own. */
const apart = (side: Written, actor: string, since: Dot): Written => {
  const isSince = ({ dot }: Cell) => actorOf(dot) === actor && dot > since;
  const written = [...side.cells].flatMap(([path, cells]) =>
    cells.filter(isSince).map((cell) => `${path} ${cellKey(cell)}`),
  );
  const time = side.seen[actor];
  if (written.length === 0 || time === undefined) return side;
  const name = `${actor}~${nameOf(written)}`;
  const cells = [...side.cells].map(
    ([path, list]) =>
      [path, list.map((cell) => (isSince(cell) ? { ...cell, dot: renamed(cell.dot, name) } : cell))] as const,
  );
  return { seen: { ...side.seen, [name]: time }, cells: new Map(cells) };
};

/** What a side is believed to have seen of a device: what both were when they parted. */
const untilParted = (seen: Seen, actor: string, since: Dot): Seen => {
  const { [actor]: _claimed, ...others } = seen;
  return since === '' ? others : { ...others, [actor]: since.slice(0, -actor.length - 1) };
};

/**
 * Both sides as the merge may take them: as they are, unless a device forked. `claimed` is what they said to have seen, for
 * the history of what they become.
 */
export const parted = (a: Written, b: Written): readonly [Written, Written] => {
  const places = facing(a, b);
  const forked = [...new Set(places.flatMap((place) => forkedAt(a, b, place)))].toSorted();
  return forked.reduce<readonly [Written, Written]>(
    ([one, other], actor) => {
      const since = partedAt(places, actor);
      const [left, right] = [apart(one, actor, since), apart(other, actor, since)];
      return [
        { ...left, seen: untilParted(left.seen, actor, since) },
        { ...right, seen: untilParted(right.seen, actor, since) },
      ];
    },
    [a, b],
  );
};

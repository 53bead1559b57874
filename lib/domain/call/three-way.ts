/** Three-way choices: what becomes of one thing that two sides may both have changed. */
import { mergeTexts, type Sides } from '../text/text-merge';

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Three-way choice: who alone changed it wins; `clash` decides when both did, differently. */
export const settle = <T>({ base, mine, theirs }: Sides<T>, clash: (mine: T, theirs: T) => T): T => {
  if (same(mine, theirs) || same(theirs, base)) return mine;
  return same(mine, base) ? theirs : clash(mine, theirs);
};

/** Nothing to join: a choice beats none, and what this side has on its screen beats the other's. */
export const keepMine = <T>(mine: T, theirs: T): T => mine ?? theirs;

export const text = (sides: Sides<string>): string => settle(sides, () => mergeTexts(sides, '\n'));

/** A one-line field would swallow a line break and glue two numbers into a wrong one. */
export const line = (sides: Sides<string>): string => settle(sides, () => mergeTexts(sides, ' / '));

/** The three states of one property. */
export const sidesOf = <T, K extends keyof T>({ base, mine, theirs }: Sides<T>, key: K): Sides<T[K]> => ({
  base: base[key],
  mine: mine[key],
  theirs: theirs[key],
});

/** How a list's items are told apart, and what becomes of one that both sides changed, or added (then without a base). */
type ListRule<T> = {
  readonly key: (item: T) => string | number;
  readonly join?: (mine: T, theirs: T, base: T | undefined) => T;
};

/** One item of a list: gone only if one side removed it and the other left it as it was. */
const combine = <T>(sides: Sides<T | undefined>, join: ListRule<T>['join']): T[] => {
  const kept = settle(sides, (mine, theirs) => {
    if (mine === undefined || theirs === undefined) return mine ?? theirs;
    return join ? join(mine, theirs, sides.base) : mine;
  });
  return kept === undefined ? [] : [kept];
};

/** The items of both sides, in their stored order, then those that only this side has. */
export const union = <T>(sides: Sides<T[]>, { key, join }: ListRule<T>): T[] =>
  settle(sides, () => {
    const byKey = (items: T[]) => new Map(items.map((item) => [key(item), item]));
    const [before, ours, others] = [byKey(sides.base), byKey(sides.mine), byKey(sides.theirs)];
    return [...new Map([...others, ...ours]).keys()].flatMap((id) =>
      combine<T>({ base: before.get(id), mine: ours.get(id), theirs: others.get(id) }, join),
    );
  });

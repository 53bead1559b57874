/** Chance that repeats itself: the same seed always invents the same agenda. */

/** Gives the next number in [0, 1[. */
export type Random = () => number;

/** A generator (mulberry32) started from a 32-bit seed. */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A 32-bit seed (FNV-1a) from a text, so that each week has its own. */
export const seedFrom = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash;
};

/** A whole number between `low` and `high`, both included. */
export const between = (random: Random, low: number, high: number): number =>
  low + Math.floor(random() * (high - low + 1));

/** One item of the list; throws RangeError on an empty list. */
export const pick = <T>(random: Random, list: readonly T[]): T => {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
};

/** The list in another order (Fisher–Yates); the one given is left as it is. */
export const shuffled = <T>(random: Random, list: readonly T[]): T[] => {
  const result: T[] = [];
  for (const item of list) {
    const place = between(random, 0, result.length);
    const moved = result[place];
    if (moved === undefined) result.push(item);
    else {
      result[place] = item;
      result.push(moved);
    }
  }
  return result;
};

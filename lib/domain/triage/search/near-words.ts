/** Finds the known word that a mistyped one stands for: one letter missing, added, changed or swapped. */

/** Shorter words have too many neighbours. */
const SHORTEST = 6;

const shortened = (sound: string): string[] =>
  [...sound].map((_, at) => sound.slice(0, at) + sound.slice(at + 1));

/** True when one is the other with one letter added, left out, changed, or two neighbours swapped. */
const isOneApart = (a: string, b: string): boolean => {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

/** Only these can be one apart: the same first letter, and as long but for one. */
const shelfOf = (word: string, length: number): string => `${word[0]}${length}`;

/** Which of the keys of a word, the word itself and it without each of its letters, are first another's too. */
const rankOf = (other: string, keys: readonly string[]): number => {
  const own = new Set([other, ...shortened(other)]);
  return keys.findIndex((key) => own.has(key));
};

/** Prepares the neighbours of the given words; the result gives the word that is meant, or the same when none is near. */
export const createNearWords = (
  wanted: ReadonlySet<string>,
  leftAlone: ReadonlySet<string>,
): ((word: string) => string) => {
  // Shelves and no table of all neighbours: that took several frames to fill, in which no letter of hers was seen.
  const shelves = new Map<string, string[]>();
  for (const word of wanted) {
    if (word.length < SHORTEST - 1) continue;
    const shelf = shelfOf(word, word.length);
    const stood = shelves.get(shelf);
    if (stood) stood.push(word);
    else shelves.set(shelf, [word]);
  }
  /** In the order in which they were given, for that decides between two that are equally near. */
  const order = new Map([...wanted].map((word, at) => [word, at]));
  return (word) => {
    if (word.length < SHORTEST || wanted.has(word) || leftAlone.has(word)) return word;
    const near = [-1, 0, 1]
      .flatMap((more) => shelves.get(shelfOf(word, word.length + more)) ?? [])
      .filter((other) => isOneApart(word, other));
    if (near.length < 2) return near[0] ?? word;
    const keys = [word, ...shortened(word)];
    const ranked = near.map((other) => ({ other, rank: rankOf(other, keys), at: order.get(other) ?? 0 }));
    ranked.sort((a, b) => a.rank - b.rank || a.at - b.at);
    return ranked[0]?.other ?? word;
  };
};

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

/** Prepares the neighbours of the given words; the result gives the word that is meant, or the same when none is near. */
export const createNearWords = (
  wanted: ReadonlySet<string>,
  leftAlone: ReadonlySet<string>,
): ((word: string) => string) => {
  const byShortened = new Map<string, string[]>();
  for (const word of wanted) {
    if (word.length < SHORTEST - 1) continue;
    for (const key of [word, ...shortened(word)])
      byShortened.set(key, [...(byShortened.get(key) ?? []), word]);
  }
  return (word) => {
    if (word.length < SHORTEST || wanted.has(word) || leftAlone.has(word)) return word;
    const near = [word, ...shortened(word)].flatMap((key) => byShortened.get(key) ?? []);
    return near.find((other) => other[0] === word[0] && isOneApart(word, other)) ?? word;
  };
};

/** What two texts have in common at their ends: where one was changed into the other. */

/** Characters that both begin with. */
export const commonStart = (a: string, b: string): number => {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
};

/** Characters that both end with, beside the first `start` that they begin with. */
export const commonEnd = (a: string, b: string, start: number): number => {
  const limit = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < limit && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
};

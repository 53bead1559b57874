/** Joins two texts that started from the same one, without losing a line that either side wrote. */

/** Three states of one thing: as both sides knew it, as this side changed it, as the other side did. */
export type Sides<T> = { readonly base: T; readonly mine: T; readonly theirs: T };

/** One side's change: lines `start` to `end` (excluded) of the base became `lines`. */
type Edit = { readonly start: number; readonly end: number; readonly lines: readonly string[] };

const commonLength = (a: readonly string[], b: readonly string[]): number => {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
};

const editOf = (base: readonly string[], side: readonly string[]): Edit => {
  const start = commonLength(base, side);
  const tail = commonLength(base.slice(start).reverse(), side.slice(start).reverse());
  return { start, end: base.length - tail, lines: side.slice(start, side.length - tail) };
};

/** Both blocks, mine first to keep the caret's place; once if equal or if one only types on where the other stopped. */
const bothBlocks = (mine: readonly string[], theirs: readonly string[], separator: string): string[] => {
  const first = mine.join(separator);
  const second = theirs.join(separator);
  if (first.startsWith(second)) return [...mine];
  return second.startsWith(first) ? [...theirs] : [...mine, ...theirs];
};

const inOrder = (a: Edit, b: Edit): readonly [Edit, Edit] =>
  a.start < b.start || (a.start === b.start && a.end <= b.end) ? [a, b] : [b, a];

/**
 * Merges line by line, a line being what stands between two `separator`s: changes to different lines are both made,
 * and a line that both changed is kept in both wordings, this side's first.
 */
export const mergeTexts = (texts: Sides<string>, separator: string): string => {
  // An empty line that only one side added competes with nothing.
  if (texts.mine === texts.base) return texts.theirs;
  if (texts.theirs === texts.base) return texts.mine;
  const base = texts.base.split(separator);
  const mine = editOf(base, texts.mine.split(separator));
  const theirs = editOf(base, texts.theirs.split(separator));
  const [first, second] = inOrder(mine, theirs);
  const end = Math.max(mine.end, theirs.end);
  const block = (edit: Edit) => [
    ...base.slice(first.start, edit.start),
    ...edit.lines,
    ...base.slice(edit.end, end),
  ];
  // Two insertions at one place touch nothing of each other's, yet may be the same words typed twice: they compete too.
  const apart = first.end <= second.start && first.start !== second.end;
  const middle = apart
    ? [...first.lines, ...base.slice(first.end, second.start), ...second.lines]
    : bothBlocks(block(mine), block(theirs), separator);
  return [...base.slice(0, first.start), ...middle, ...base.slice(end)].join(separator);
};

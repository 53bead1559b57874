/** Where the patterns of the danger signs are met in a row of sounds. */
import { CLAUSE, heardSound } from '../heard-text';
import type { GapReach, Item, Pattern } from './danger-pattern';

/** Where a pattern was met: first position, and the one after the last. */
export type Span = { readonly from: number; readonly to: number };

const MOST_BETWEEN: Readonly<Record<GapReach, number>> = { wide: 4, narrow: 2, across: 7 };
/** How many ends of a clause each passes: a comma may be a breath. */
const MARKS_PASSED: Readonly<Record<GapReach, number>> = { wide: 1, narrow: 0, across: 1 };
/** Where somebody or something else begins to be spoken of. */
export const NEW_SUBJECT: ReadonlySet<string> = new Set(
  ['et', 'il', 'elle', 'je', 'on', 'ils', 'elles', 'vous', 'tu'].map(heardSound),
);
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente quarante cinquante cent'
    .split(' ')
    .map(heardSound),
);

const YEAR = /^(?:19|20)\d\d$/;
const isNumber = (sound: string): boolean => /^\d+$/.test(sound) || NUMBER_WORDS.has(sound);

const meets = (row: readonly string[], at: number, sounds: readonly string[]): boolean =>
  row.every((sound, offset) => sounds[at + offset] === sound);

/** The positions up to which a gap may reach. */
const gapEnds = (at: number, sounds: readonly string[], reach: GapReach): number[] => {
  const ends = [at];
  let marks = MARKS_PASSED[reach];
  for (let next = at; next < sounds.length && next - at < MOST_BETWEEN[reach]; next += 1) {
    const sound = sounds[next] ?? CLAUSE;
    if (sound === CLAUSE) marks -= 1;
    if (marks < 0 || (reach === 'narrow' && NEW_SUBJECT.has(sound))) break;
    ends.push(next + 1);
  }
  return ends;
};

/** The positions after every way in which one item can be met at `at`. */
const endsOf = (item: Item, at: number, sounds: readonly string[]): number[] => {
  if (item.kind === 'gap') return gapEnds(at, sounds, item.reach);
  if (item.kind === 'number') return isNumber(sounds[at] ?? '') ? [at + 1] : [];
  if (item.kind === 'year') return YEAR.test(sounds[at] ?? '') ? [at + 1] : [];
  return item.expressions.filter((row) => meets(row, at, sounds)).map((row) => at + row.length);
};

const endOf = (items: readonly Item[], at: number, sounds: readonly string[]): number => {
  const [item, ...rest] = items;
  if (!item) return at;
  for (const next of endsOf(item, at, sounds)) {
    const end = endOf(rest, next, sounds);
    if (end >= 0) return end;
  }
  return -1;
};

/** Every place where the pattern is met in the sounds of a text. */
export const spansOf = (
  { items, anchors }: Pattern,
  sounds: readonly string[],
  present: ReadonlySet<string>,
): Span[] => {
  if (!anchors.some((anchor) => present.has(anchor))) return [];
  return sounds.flatMap((_, from) => {
    const to = endOf(items, from, sounds);
    return to > from ? [{ from, to }] : [];
  });
};

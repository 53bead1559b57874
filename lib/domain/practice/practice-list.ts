/** Practices in number: which are answered for, in which order, and how one of many is found by a few letters. */
import { editDistance } from '../text/search/edit-distance';
import { fold } from '../text/search-text';
import type { Practice } from './practice';

const byRank = (a: Practice, b: Practice): number =>
  Number(a.isExample) - Number(b.isExample) || a.rank - b.rank;

/** Those that are answered for, in their order; invented ones after all others. */
export const answeredFor = (practices: readonly Practice[]): readonly Practice[] =>
  practices.filter(({ standing }) => (standing ?? 'answered') === 'answered').toSorted(byRank);

/** Those that are no longer: for the names in the journal, and to be taken up again. */
export const formerPractices = (practices: readonly Practice[]): readonly Practice[] =>
  practices.filter(({ standing }) => (standing ?? 'answered') !== 'answered').toSorted(byRank);

/** Behind all of them. */
export const rankAfter = (practices: readonly Pick<Practice, 'rank'>[]): number =>
  Math.max(0, ...practices.map(({ rank }) => rank)) + 1;

/** The ids in their order once one went up (-1) or down (1) by a place. */
export function movedBy(practices: readonly Practice[], id: string, by: -1 | 1): readonly string[] {
  const ids = practices.map((each) => each.id);
  const from = ids.indexOf(id);
  const to = from + by;
  const other = ids[to];
  return from < 0 || other === undefined ? ids : ids.with(from, other).with(to, id);
}

/** Wrong letters that are forgiven in a word of so many: one from four on, two (swapped, mostly) from six on. */
const forgiven = (length: number): number => (length >= 6 ? 2 : length >= 4 ? 1 : 0);

/** The beginning of a word, or any four figures of a number. */
const isWritten = (asked: string, word: string): boolean =>
  word.startsWith(asked) || (/^\d{4,}$/.test(asked) && word.includes(asked));

const isMeant = (asked: string, word: string): boolean =>
  isWritten(asked, word) ||
  [asked.length - 1, asked.length, asked.length + 1].some(
    (length) => editDistance(asked, word.slice(0, length)) <= forgiven(asked.length),
  );

/** A number is one word: its groups of two figures would answer to every other number. */
const wordsOf = ({ name, practitioners, facts }: Practice): readonly string[] => [
  ...[name, ...practitioners.map(({ shortName }) => shortName)].flatMap((text) => fold(text).split(' ')),
  (facts['tel_cabinet'] ?? '').replace(/\D/g, ''),
];

/** Practices of which each word of the query is meant by a word of the name, of a practitioner's or of the number; whole beginnings first. */
export function findPractices(practices: readonly Practice[], query: string): readonly Practice[] {
  const asked = fold(query).split(' ').filter(Boolean);
  const every = (match: (asked: string, word: string) => boolean) =>
    practices.filter((practice) => {
      const words = wordsOf(practice);
      return asked.every((each) => words.some((word) => match(each, word)));
    });
  const exact = every(isWritten);
  return exact.length > 0 ? exact : every(isMeant);
}

/** What of a text that is to be about nobody tells of somebody. */
import { fold } from '../text/search-text';

/** Titles stand before every name: they name nobody. */
const TITLES: ReadonlySet<string> = new Set(['mme', 'mlle', 'madame', 'monsieur', 'docteur']);
const SHORTEST_NAME = 3;
/** « Mme Durand »: a title before a capital; a doctor is no patient. */
const TITLED = /(?<![\p{L}+])(?:M\.|Mr|Mme|Mlle|[Mm]adame|[Mm]onsieur)\s+\p{Lu}[\p{L}'’-]+/u;

const words = (text: string): string[] => fold(text).split(/[^\p{L}]+/u);

/**
 * What of it tells of somebody: a name of `people`, who are on the desk now, one behind a title, or so many figures that it
 * is a number or a birth date; null when nothing does. A bare name that she knows otherwise is not found.
 */
export function somebodyIn(text: string, people: readonly string[]): string | null {
  const number = /\d(?:[\s.\-/]*\d){5,}/.exec(text)?.[0];
  if (number) return number;
  const said = new Set(words(text));
  const names = people.flatMap(words).filter((word) => word.length >= SHORTEST_NAME && !TITLES.has(word));
  const [titled = null] = TITLED.exec(text) ?? [];
  return names.find((name) => said.has(name)) ?? titled;
}

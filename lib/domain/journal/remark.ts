/** « Ceci ne va pas »: what she says of the product, for her practice; where she was in it, never in whose call. */
import * as z from 'zod/mini';
import { fold } from '../text/search-text';

/** More is a letter: it is written elsewhere. */
export const LONGEST_REMARK = 600;

export const Remark = z.object({
  id: z.string(),
  /** Epoch ms. */
  at: z.number(),
  author: z.string(),
  practiceId: z.nullable(z.string()),
  /** The screen and the step (`palette.reason`): short names of ours, nothing of what stood there. */
  place: z.string(),
  /** Of the extension. */
  version: z.string(),
  text: z.string(),
});
export type Remark = z.infer<typeof Remark>;

/** Titles stand before every name: they name nobody. */
const TITLES: ReadonlySet<string> = new Set(['mme', 'mlle', 'madame', 'monsieur', 'docteur']);
const SHORTEST_NAME = 3;

const words = (text: string): string[] => fold(text).split(/[^\p{L}]+/u);

/**
 * What of it tells of somebody: a name of `people`, who are on the desk now, or so many figures that it is a number or a
 * birth date; null when nothing does. A name that she knows otherwise is not found.
 */
export function somebodyIn(text: string, people: readonly string[]): string | null {
  const number = /\d(?:[\s.\-/]*\d){5,}/.exec(text)?.[0];
  if (number) return number;
  const said = new Set(words(text));
  const names = people.flatMap(words).filter((word) => word.length >= SHORTEST_NAME && !TITLES.has(word));
  return names.find((name) => said.has(name)) ?? null;
}

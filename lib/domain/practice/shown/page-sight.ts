/** What may leave an agenda's page: words that stand there in plain sight, cut to length. A page may write anything: it is text, never more. */
import * as z from 'zod/mini';
import type { PointedPlace } from './reading-rule';

/** Bounds of one look; the script that looks keeps them, and whoever hears it checks them again. */
export const MOST = { letters: 160, lines: 80, elements: 12, places: 12, address: 300 } as const;

/** What is looked for: CSS selectors, inside the first of `within` that is there (null: in the whole page). */
export type Question = {
  readonly within: readonly string[] | null;
  readonly selectors: readonly string[];
  /** Elements that she showed: looked for in the whole page, whatever encloses the rest. */
  readonly pointed: readonly Pick<PointedPlace, 'selector' | 'label'>[];
  /** Whether the lines of what encloses them are told too. */
  readonly wantsLines: boolean;
};

/** One line as it is read: words that stand apart in it are parted by a tab. */
const Line = z.string().check(z.maxLength(MOST.letters));
const Lines = z.array(Line).check(z.maxLength(MOST.lines));

/** How many elements are found at one place, and the lines of those that are seen; `isBroken`: its selector is none. */
const PlaceSight = z.object({
  count: z.number(),
  seen: z.array(Lines).check(z.maxLength(MOST.elements)),
  isBroken: z.boolean(),
});
export type PlaceSight = z.infer<typeof PlaceSight>;

const Places = z.array(PlaceSight).check(z.maxLength(MOST.places));

export const PageSight = z.object({
  title: Line,
  /** Path and nothing after it. */
  path: z.string().check(z.maxLength(MOST.address)),
  /** What of `within` was taken, by its number; null where none of them is there. */
  within: z.nullable(z.number()),
  lines: Lines,
  /** One for each selector. */
  places: Places,
  /** One for each element that she showed; absent where none was asked for. */
  pointed: z.optional(Places),
});
export type PageSight = z.infer<typeof PageSight>;

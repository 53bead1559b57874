/** What may leave an agenda's page: words that stand there in plain sight, cut to length. A page may write anything: it is text, never more. */
import * as z from 'zod/mini';

/** Bounds of one look; the script that looks keeps them, and whoever hears it checks them again. */
export const MOST = { letters: 160, lines: 80, elements: 12, places: 12, address: 300 } as const;

/** What is looked for: CSS selectors, inside the first of `within` that is there (null: in the whole page). */
export type Question = {
  readonly within: readonly string[] | null;
  readonly selectors: readonly string[];
  /** Whether the lines of what encloses them are told too. */
  readonly wantsLines: boolean;
};

/** One line as it is read: words that stand apart in it are parted by a tab. */
const Line = z.string().check(z.maxLength(MOST.letters));
const Lines = z.array(Line).check(z.maxLength(MOST.lines));

export const PageSight = z.object({
  title: Line,
  /** Path and nothing after it. */
  path: z.string().check(z.maxLength(MOST.address)),
  /** What of `within` was taken, by its number; null where none of them is there. */
  within: z.nullable(z.number()),
  lines: Lines,
  /** For each selector: how many elements it finds, and the lines of those that are seen; `isBroken`: it is no selector. */
  places: z
    .array(
      z.object({
        count: z.number(),
        seen: z.array(Lines).check(z.maxLength(MOST.elements)),
        isBroken: z.boolean(),
      }),
    )
    .check(z.maxLength(MOST.places)),
});
export type PageSight = z.infer<typeof PageSight>;

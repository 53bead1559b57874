/** How the words of an agenda are found on its page, as data: only what a person sees there, and nothing that must be clicked. */
import * as z from 'zod/mini';

/** Longest selector; more is no row that anybody wrote by hand. */
const LONGEST = 300;

/** Longest label; more is a sentence. */
const LONGEST_LABEL = 60;

/**
 * An element that she showed with her own hand: the selector looks in the whole page, and of what it finds only what bears
 * this label counts (null: whatever label), written as label-of.ts compares labels.
 */
export const PointedPlace = z.object({
  by: z.literal('pointed'),
  selector: z.string().check(z.minLength(1), z.maxLength(LONGEST)),
  label: z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_LABEL))),
});
export type PointedPlace = z.infer<typeof PointedPlace>;

/** One way to find a word; the first way that finds exactly one settles it. */
const Place = z.discriminatedUnion('by', [
  /** The text of what this CSS selector finds, or what stands in it where it is a field. */
  z.object({
    by: z.literal('element'),
    selector: z.string().check(z.minLength(1), z.maxLength(LONGEST)),
  }),
  /** What stands after one of these labels: in its line, else in the next. */
  z.object({ by: z.literal('label'), labels: z.array(z.string()).check(z.minLength(1)) }),
  /** The lines after one that is one of these words and nothing else, as many as `lines`: « Madame », then the names. */
  z.object({
    by: z.literal('after'),
    words: z.array(z.string()).check(z.minLength(1)),
    lines: z.number().check(z.minimum(1), z.maximum(3)),
  }),
  /** Any date that was written in a line, for a date of birth: « F, 22/12/1987 (38 ans) ». */
  z.object({ by: z.literal('agedDate') }),
  /** The title of the page, cut at its dashes. */
  z.object({ by: z.literal('title') }),
  /** A date in the address: « /calendar/2026-11-23/week ». */
  z.object({ by: z.literal('addressDate') }),
  PointedPlace,
]);
export type Place = z.infer<typeof Place>;

/** Where each word stands; a word without any place is one that is not known how to find. */
export const ReadingRule = z.object({
  /** Where names of practices and of their practitioners stand: read as soon as a panel is open. */
  practice: z.array(Place),
  /** The open patient: read only when she asks. */
  patient: z.object({
    /** What encloses the open file, the first that is there; outside of it no patient is looked for. */
    within: z.array(z.string().check(z.maxLength(LONGEST))),
    name: z.array(Place),
    birthDate: z.array(Place),
    phone: z.array(Place),
  }),
  /** The day that the agenda shows. */
  day: z.array(Place),
  /** Fields for the message, the first that is there: nothing is read in them. None: wherever she last wrote. */
  message: z.array(PointedPlace),
});
export type ReadingRule = z.infer<typeof ReadingRule>;

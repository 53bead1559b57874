/** A vital sign as callers say it: the patterns by which it is heard whatever surrounds them. */
import * as z from 'zod/mini';

/** What the entry check asks first when the sign is heard. */
const FirstCheck = z.enum(['conscious', 'breathing']);

/**
 * A pattern is a row of words, as a caller says them: `<class>` stands for any expression of the lexicon, `…` for up to
 * four words of anything, `//` for up to seven, both over the end of one clause at most: a comma may be a breath. Articles,
 * « ne », auxiliaries and hesitations count nowhere.
 */
const Pattern = z.string().check(z.minLength(2));

export const DangerSign = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** As the panel names it: what was heard, never an illness. */
  text: z.string().check(z.minLength(1)),
  /** The protocols to open, the first one first. */
  protocols: z.array(z.string()).check(z.minLength(1)),
  check: FirstCheck,
  /** « S'est coupé », « s'est brûlé »: grave or not by its degree. What was only learnt of it rings where no protocol asks it. */
  byDegree: z.optional(z.boolean()),
  heard: z.array(Pattern).check(z.minLength(1)),
  /** Names of illnesses: not heard where the clause speaks of the past or of papers. */
  named: z.array(Pattern),
  /** What says something else: void where they share a word with what was heard; a single word, up to five words away. */
  unless: z.array(Pattern),
  /** Keys of lib/content/sources.json. */
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type DangerSign = z.infer<typeof DangerSign>;

/** Expressions by class; `-er` verbs are written by their stem, `respir~`. */
const Lexicon = z.record(z.string(), z.array(z.string()).check(z.minLength(1)));

export const DangerCatalogue = z.strictObject({
  lexicon: Lexicon,
  signs: z.array(DangerSign),
  /** Patterns of a clause that speaks of the past or of papers: there a named illness is not happening now. */
  elsewhere: z.array(Pattern),
  /** Times long past: a sign said right before one of them is not happening now. */
  longAgo: z.array(Pattern),
  /** « Une formation sur »: a sign said right behind is spoken of. */
  spokenOf: z.array(Pattern),
  /** « Dans un film », « petite, je », « mon ancien voisin »: a sign said close behind happens to nobody now. */
  told: z.array(Pattern),
  /** Ordinary words one letter away from a word of the patterns, verbs by their stem: never taken for a misspelling of it. */
  sameSound: z.array(z.string()),
});
export type DangerCatalogue = z.infer<typeof DangerCatalogue>;

/** Scripted phrases as data. How a template is filled is in phrase-fill.ts. */
import * as z from 'zod/mini';
import { Region } from '../text/region';

/** Said aloud to the caller, or written into the agenda. */
export const PHRASE_KINDS = ['spoken', 'written'] as const;
export const PhraseKind = z.enum(PHRASE_KINDS);
export type PhraseKind = z.infer<typeof PhraseKind>;

export const Phrase = z.object({
  id: z.string(),
  /** Template: plain text with {variables}. */
  text: z.string().check(z.minLength(1)),
  /** To whom, or where, it is said (« au patient présent », « répondeur »): shown, never said nor inserted. */
  direction: z.optional(z.string()),
  kind: PhraseKind,
  /** Care content: not to be said until a practitioner of the practice has validated it. */
  validation: z.boolean(),
  /** Where it holds, when a service, a law or a way of the place is named; absent: everywhere. */
  regions: z.optional(z.array(Region)),
});
export type Phrase = z.infer<typeof Phrase>;

export const PhraseCategory = z.object({
  id: z.string(),
  title: z.string(),
  when: z.string(),
  /** Where its phrases are said; absent: everywhere. */
  regions: z.optional(z.array(Region)),
  specialty: z.enum(['any', 'dental']),
  sources: z.array(z.string()).check(z.minLength(1)),
  phrases: z.array(Phrase).check(z.minLength(1)),
});
export type PhraseCategory = z.infer<typeof PhraseCategory>;

/** A stretch of a template, and what is said in its place while a variable of the set-up has no value. */
export const WithoutRow = z.object({
  /** The variable without a value. */
  unknown: z.string(),
  /** The stretch as it stands in the templates; `unknown` is in it. */
  wording: z.string(),
  /** Without `unknown`; other variables may stay. */
  instead: z.string(),
});
export type WithoutRow = z.infer<typeof WithoutRow>;

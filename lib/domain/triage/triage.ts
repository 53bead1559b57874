/** A triage protocol as it is written, and what a caller answered to it. The rules that run it are in triage-run.ts. */
import * as z from 'zod/mini';
import { Region } from '../text/region';
import { DISPOSITION_LEVELS, DispositionLevel } from './disposition';

/** Whom a sign or a protocol concerns; what is absent restricts nothing. What was said in the call leaves a sign out, nothing of the file does. */
export const AppliesTo = z.strictObject({
  /** Cut at the one border of lib/content/triage/triage-rules.json, the same in every protocol. */
  group: z.optional(z.enum(['child', 'adult'])),
  /** Age in months, this one included. */
  fromMonths: z.optional(z.number()),
  /** Age in months, this one excluded. */
  underMonths: z.optional(z.number()),
  sex: z.optional(z.enum(['female', 'male'])),
  pregnancy: z.optional(z.boolean()),
});
export type AppliesTo = z.infer<typeof AppliesTo>;

/** Level given by something other than a « oui »; `none` changes no level. */
const OtherLevel = z.enum([...DISPOSITION_LEVELS, 'none']);

/** One observable fact, answered by one key. Its id is its identity: asked once in a call, whatever protocols share it. */
export const TriageSign = z.strictObject({
  /** Stable for ever: answers already given are found by it. Never numbered anew, never given to another fact. */
  id: z.string().check(z.minLength(1)),
  text: z.string().check(z.minLength(1)),
  /** Level given by a « oui ». */
  level: DispositionLevel,
  /** What to do besides the level's own action, `{urgence}` being the number to call; empty when the level says it all. */
  instruction: z._default(z.string(), ''),
  /** Sentence to say on a « oui »; absent: the practice's phrase for that level. */
  say: z.optional(z.string()),
  /** Leads to a milder end than the default; locked until an explicit « non » to all the rest of its protocol. */
  exit: z._default(z.boolean(), false),
  /** Of a way out for what has lasted: so many days at least; it is not put where a shorter time was said. */
  forDays: z.optional(z.number()),
  /**
   * Level given by « ne sait pas » where the general rule does not fit. General rule: vital → urgent → day → 72h, then
   * nothing. A doubt never stops the questions by itself, unless nothing left could weigh more.
   */
  doubt: z.optional(OtherLevel),
  /** The act that finds the sign, as it is said to the caller; its presence opens the answer « pas fait ». */
  how: z.optional(z.string()),
  /** Level given by « pas fait »; absent: one notch below a doubt, so that « oui », a doubt and an act not done differ. */
  notDone: z.optional(OtherLevel),
  /** Its presence opens the answer « ne concerne pas », which weighs nothing. */
  appliesTo: z.optional(AppliesTo),
  /** Of a sign that asks an age, in months: said in the caller's words, it is put by itself. */
  age: z.optional(
    z.strictObject({ fromMonths: z.optional(z.number()), underMonths: z.optional(z.number()) }),
  ),
  /** Protocol that a « oui » calls for besides this one. */
  opens: z.optional(z.string()),
  /** Keys of lib/content/sources.json; always there in the shared list of red flags. */
  sources: z.optional(z.array(z.string())),
});
export type TriageSign = z.infer<typeof TriageSign>;

/** Several signs read out as one list: « non » answers each of them, anything else asks them one by one. */
export const Checklist = z.strictObject({
  id: z.string().check(z.minLength(1)),
  /** What is said before the list: « Je vous lis trois signes, arrêtez-moi au premier. » */
  text: z.string().check(z.minLength(1)),
  /** Own signs, or ids of lib/content/triage/red-flags.json. */
  items: z.array(z.union([z.string(), TriageSign])).check(z.minLength(2)),
});
export type Checklist = z.infer<typeof Checklist>;

/** The id of a shared red flag, a list of signs, or one sign of the protocol's own. */
export const TriageQuestion = z.union([z.string(), Checklist, TriageSign]);
export type TriageQuestion = z.infer<typeof TriageQuestion>;

/** Advice while waiting. Grade A: public or hospital source; B: press or professional relay; C: no public source, shipped switched off. */
const WaitingAdvice = z.strictObject({
  text: z.string(),
  source: z.string(),
  grade: z.enum(['A', 'B', 'C']),
  /** Where it holds, when it names a service of the place; absent: everywhere. */
  regions: z.optional(z.array(Region)),
});

export const TriageProtocol = z.strictObject({
  id: z.string().check(z.minLength(1)),
  version: z.number(),
  title: z.string().check(z.minLength(1)),
  specialty: z.string(),
  /** Who wrote it; empty for a shipped draft. */
  author: z._default(z.string(), ''),
  /** Whom it is for, when not for everybody. */
  appliesTo: z.optional(AppliesTo),
  /** The caller's own words that lead here. */
  words: z.array(z.string()),
  /** Red flags first, milder ways out last. */
  questions: z.array(TriageQuestion).check(z.minLength(1)),
  /** When no question was answered « oui ». */
  otherwise: z.strictObject({
    level: DispositionLevel,
    instruction: z.string(),
    say: z.optional(z.string()),
    /** Why it is no milder although nothing was found, told with this end; of the shipped ones lib/content/triage/why-sources.json has the sources. */
    why: z.optional(z.string()),
    /** The level that the reason was written for, while it stands unread at another. */
    whyFor: z.optional(DispositionLevel),
  }),
  waitingAdvice: z.array(WaitingAdvice),
  /** Keys of lib/content/sources.json. */
  sources: z.array(z.string()).check(z.minLength(1)),
  note: z.string(),
  /** Protocols that this one goes before, where the caller's words fit both. */
  before: z._default(z.array(z.string()), []),
  /**
   * Signs asked only to exclude what this story does not speak of: a doubt about them weighs nothing here. Where a
   * « oui » makes them plausible, the protocol that it opens weighs them.
   */
  aside: z.optional(z.array(z.string())),
  /** Protocols easily taken for this one, one key away. */
  seeAlso: z._default(z.array(z.string()), []),
});
export type TriageProtocol = z.infer<typeof TriageProtocol>;

/** `notDone`: the sign needs an act that could not be done. `notConcerned`: it cannot apply to this person. */
export const TriageAnswer = z.enum(['yes', 'no', 'unknown', 'notDone', 'notConcerned']);
export type TriageAnswer = z.infer<typeof TriageAnswer>;

/** One sign as it was put and answered: the wording is kept, since a later version may word it otherwise. */
export const AnsweredQuestion = z.object({
  questionId: z.string(),
  text: z.string(),
  answer: TriageAnswer,
  answeredAt: z.number(),
  /** Level that this answer gave when it was given: a later edit of the protocol cannot make it milder. */
  level: z.optional(DispositionLevel),
  /** The list that was refused as a whole by one « non »: taken back, it comes back as a whole. */
  listId: z.optional(z.string()),
});
export type AnsweredQuestion = z.infer<typeof AnsweredQuestion>;

/** One protocol run during one call. */
export const TriageRun = z.object({
  protocolId: z.string(),
  protocolVersion: z.number(),
  title: z.string(),
  startedAt: z.number(),
  answers: z.array(AnsweredQuestion),
  /** Taken off the screen; its answers stay in the trace and in the level. */
  closed: z.optional(z.boolean()),
});
export type TriageRun = z.infer<typeof TriageRun>;

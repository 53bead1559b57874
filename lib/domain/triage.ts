/** A triage protocol as data, and what a caller answered to it. The rules that run it are in triage-run.ts. */
import * as z from 'zod/mini';
import { DispositionLevel } from './disposition';

export const TriageQuestion = z.object({
  id: z.string(),
  text: z.string(),
  /** Level given by a « oui ». */
  level: DispositionLevel,
  /** What to do besides the level's own action; empty when the level says it all. */
  instruction: z.string(),
  /** Leads to a milder end than the default; opens only after an explicit « non » to all that came before. */
  exit: z.boolean(),
  /** Level given by « ne sait pas » where the general rule (one notch lower) would be too mild: consciousness, breathing, stroke signs. */
  doubt: z.optional(DispositionLevel),
});
export type TriageQuestion = z.infer<typeof TriageQuestion>;

/** Advice while waiting. Grade A: public or hospital source; B: press or professional relay; C: no public source, shipped switched off. */
const WaitingAdvice = z.object({
  text: z.string(),
  source: z.string(),
  grade: z.enum(['A', 'B', 'C']),
});

export const TriageProtocol = z.object({
  id: z.string(),
  version: z.number(),
  title: z.string(),
  specialty: z.string(),
  /** The caller's own words that lead here. */
  words: z.array(z.string()),
  questions: z.array(TriageQuestion).check(z.minLength(1)),
  /** When no question was answered « oui ». */
  otherwise: z.object({ level: DispositionLevel, instruction: z.string() }),
  waitingAdvice: z.array(WaitingAdvice),
  /** Keys of lib/content/sources.json. */
  sources: z.array(z.string()).check(z.minLength(1)),
  note: z.string(),
});
export type TriageProtocol = z.infer<typeof TriageProtocol>;

export const TriageAnswer = z.enum(['yes', 'no', 'unknown']);
export type TriageAnswer = z.infer<typeof TriageAnswer>;

/** One question as it was put and answered: the wording is kept, since a later version may word it otherwise. */
export const AnsweredQuestion = z.object({
  questionId: z.string(),
  text: z.string(),
  answer: TriageAnswer,
  answeredAt: z.number(),
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

/** A dated promise to call somebody back: who owes it, what was tried, how it ended. */
import * as z from 'zod/mini';
import { DispositionLevel } from '../triage/disposition';

/** What came of one try. */
export const ATTEMPT_RESULTS = ['reached', 'noAnswer', 'voicemail', 'busy'] as const;
export const AttemptResult = z.enum(ATTEMPT_RESULTS);
export type AttemptResult = z.infer<typeof AttemptResult>;

/** `nextAt`: when it is tried again after this one failed, epoch ms. */
export const Attempt = z.object({
  at: z.number(),
  by: z.string(),
  result: AttemptResult,
  nextAt: z.optional(z.number()),
});
export type Attempt = z.infer<typeof Attempt>;

/** Somebody is calling: `desk` is the panel at which she said so. */
export const Claim = z.object({ by: z.string(), desk: z.string(), at: z.number() });
export type Claim = z.infer<typeof Claim>;

const shared = {
  id: z.string(),
  revision: z.number(),
  practiceId: z.string(),
  practiceName: z.string(),
  /** The call in which it was promised, and the message that goes with it. */
  callId: z.string(),
  messageId: z.nullable(z.string()),
  createdAt: z.number(),
  author: z.string(),
  level: DispositionLevel,
  /** Who calls back: null is the secretary herself, else a practitioner's id. */
  ownerId: z.nullable(z.string()),
  ownerName: z.string(),
  /** Whom to call. */
  name: z.string(),
  phone: z.string(),
  reason: z.string(),
  /** As it was promised, word for word. */
  promise: z.string(),
  /** Before what time, in epoch ms. */
  dueAt: z.number(),
  /** Where only the earliest moment was said (« après 17 h »), epoch ms; `dueAt` is then the end of that day. */
  notBefore: z.optional(z.number()),
  reachable: z.string(),
  voicemail: z.nullable(z.boolean()),
  /** Noted without a person or a number: why; empty when both are there. */
  incomplete: z._default(z.string(), ''),
  attempts: z.array(Attempt),
  /** Who has taken it to call now; it holds for a few minutes. */
  claim: z._default(z.nullable(Claim), null),
};

export const Callback = z.discriminatedUnion('status', [
  z.object({ ...shared, status: z.literal('waiting') }),
  /** Three tries failed: it is the practitioner's again, and still not closed. */
  z.object({ ...shared, status: z.literal('returned'), returnedAt: z.number() }),
  z.object({ ...shared, status: z.literal('done'), doneAt: z.number(), doneBy: z.string() }),
]);
export type Callback = z.infer<typeof Callback>;

/** The most frequent reasons of primary care and dentistry in public lists, each with the protocol that fits or none. */
import * as z from 'zod/mini';
import data from './reasons.json';

const Reason = z.strictObject({
  /** The list's own code, or ours where the list has none; a small letter parts one rubric between two protocols. */
  id: z.string().check(z.minLength(1)),
  reason: z.string().check(z.minLength(1)),
  /** The list that has it: a key of lib/content/sources.json. */
  source: z.string(),
  /** How a secretary types it. */
  said: z.string().check(z.minLength(1)),
  protocol: z.nullable(z.string()),
  /** Said plainly where no protocol fits. */
  why: z.optional(z.string()),
});

export const reasons = z.array(Reason).parse(data);

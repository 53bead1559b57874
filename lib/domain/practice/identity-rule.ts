/** What must be checked of somebody on the telephone before one kind of information is given. */
import * as z from 'zod/mini';

export const IdentityRule = z.object({
  id: z.string(),
  /** The kind of information asked. */
  label: z.string(),
  /** Identifiers to obtain; empty when anybody may hear it. */
  identifiers: z.array(z.string()),
  /** Said to the secretary, with the way out; empty when the identifiers suffice. */
  refusal: z.string(),
  /** Where the rule for who asks decides it, the thing that it decides. */
  thing: z.optional(z.enum(['appointment', 'reason', 'result'])),
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type IdentityRule = z.infer<typeof IdentityRule>;

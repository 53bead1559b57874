/** The register of incidents: an aggressive call, a breach of confidentiality. Facts only. */
import * as z from 'zod/mini';

export const INCIDENT_KINDS = ['aggression', 'confidentiality'] as const;

/**
 * The fields of a confidentiality incident follow the register of Québec's « Règlement sur les incidents de
 * confidentialité » (A-2.1, r. 3.1, art. 7); to be checked by a lawyer.
 */
export const Incident = z.object({
  id: z.string(),
  revision: z.number(),
  kind: z.enum(INCIDENT_KINDS),
  practiceId: z.string(),
  practiceName: z.string(),
  callId: z.nullable(z.string()),
  author: z.string(),
  occurredAt: z.number(),
  /** When the practice learnt of it; the same for what happened on the telephone. */
  knownAt: z.number(),
  recordedAt: z.number(),
  /** What was heard and done, in facts. */
  facts: z.string(),
  /** Which personal information was concerned, without the information itself. */
  information: z._default(z.string(), ''),
  /** How many persons; null when unknown. */
  personCount: z._default(z.nullable(z.number()), null),
  /** Null until it was judged. */
  seriousHarm: z._default(z.nullable(z.boolean()), null),
  harmAssessment: z._default(z.string(), ''),
  /** When the authority (CAI, CNIL) and the persons were told; null when they were not. */
  authorityToldAt: z._default(z.nullable(z.number()), null),
  personsToldAt: z._default(z.nullable(z.number()), null),
  measures: z._default(z.string(), ''),
});
export type Incident = z.infer<typeof Incident>;

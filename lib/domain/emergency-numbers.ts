/** Emergency numbers of one region: those of the place where the patient is, never those of the secretary. */
import * as z from 'zod/mini';

const EmergencyNumber = z.object({
  /** Digits to dial; empty when the practice has to enter its local one. */
  number: z.string().check(z.regex(/^\d*$/)),
  label: z.string().check(z.minLength(1)),
  /** Opening hours as published; empty when unknown. */
  hours: z.string(),
  /** How sure the source is: public authority, press or local authority, not found. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Differs from one district to the next. */
  local: z.boolean(),
});

export const EmergencyNumbers = z.object({
  name: z.string(),
  /** The one to give when life is at stake. */
  vital: z.string().check(z.regex(/^\d+$/)),
  alternative: z.nullable(z.string()),
  /** For a person who cannot speak. */
  sms: z.nullable(z.string()),
  numbers: z.array(EmergencyNumber).check(z.minLength(1)),
});
export type EmergencyNumbers = z.infer<typeof EmergencyNumbers>;

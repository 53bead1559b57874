/** Emergency numbers of one region: those of the place where the patient is, never those of the secretary. */
import * as z from 'zod/mini';
import { REGIONS } from '../text/region';

/** Where a patient or a secretary may be: the practices' own regions, and those from which secretaries and callers call. */
export const EMERGENCY_REGIONS = [...REGIONS, 'sn', 'tn', 'ma', 'mg'] as const;
export const EmergencyRegion = z.enum(EMERGENCY_REGIONS);
export type EmergencyRegion = z.infer<typeof EmergencyRegion>;

/** How sure the source is: public authority, press or local authority, not found. */
const Confidence = z.enum(['high', 'medium', 'low']);

const EmergencyNumber = z.object({
  /** Digits to dial; empty when the practice has to enter its local one. */
  number: z.string().check(z.regex(/^\d*$/)),
  label: z.string().check(z.minLength(1)),
  /** Opening hours as published; empty when unknown. */
  hours: z.string(),
  confidence: Confidence,
  /** Differs from one district to the next. */
  local: z.boolean(),
});

export const EmergencyNumbers = z.object({
  name: z.string(),
  /** The one to give when life is at stake; null where none was found: no other region's is ever given instead. */
  vital: z.nullable(z.string().check(z.regex(/^\d+$/))),
  alternative: z.nullable(z.string()),
  /** Takes a text message. */
  sms: z.nullable(z.string()),
  /** For a person who cannot hear or speak. */
  withoutSpeech: z.object({
    text: z.string().check(z.minLength(1)),
    confidence: Confidence,
    source: z.string(),
  }),
  numbers: z.array(EmergencyNumber).check(z.minLength(1)),
});
export type EmergencyNumbers = z.infer<typeof EmergencyNumbers>;

/** Whether the secretary can call the emergency service in the caller's place, and by which number. */
export type CallInTheirPlace =
  | { readonly can: 'short' | 'long'; readonly number: string }
  /** `unknown`: where she sits, or where the patient is, has to be asked first. */
  | { readonly can: 'not' | 'unknown'; readonly number: null };

export type Places = {
  /** Where the secretary sits. */
  readonly secretary: EmergencyRegion | null;
  /** Where the patient is. */
  readonly patient: EmergencyRegion | null;
  readonly practice: EmergencyRegion | null;
  /** Full number that reaches the practice's emergency centre from anywhere; empty when the practice gave none. */
  readonly practiceLine: string;
};

/**
 * Short numbers end at the border: from another country only the full number of the practice's own centre can be dialled,
 * and only for a patient who is in the practice's country. Otherwise the caller dials.
 */
export const callInTheirPlace = (places: Places, shortNumber: string | null): CallInTheirPlace => {
  const { secretary, patient, practice, practiceLine } = places;
  if (!secretary || !patient) return { can: 'unknown', number: null };
  if (secretary === patient && shortNumber) return { can: 'short', number: shortNumber };
  const line = practiceLine.trim();
  return patient === practice && line ? { can: 'long', number: line } : { can: 'not', number: null };
};

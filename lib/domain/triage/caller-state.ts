/** How the caller is, as far as it changes what is said; it describes the moment, never the person. */
import * as z from 'zod/mini';

export const CALLER_STATES = [
  'angry',
  'anxious',
  'confused',
  'crying',
  'hardOfHearing',
  'foreignLanguage',
  'minor',
] as const;
export const CallerState = z.enum(CALLER_STATES);
export type CallerState = z.infer<typeof CallerState>;

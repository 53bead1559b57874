/** What makes the same complaint more serious in this person: raises an end by one notch, never lowers it. */
import * as z from 'zod/mini';

/** Every modifier has its key in lib/app/modifier-keys.ts and its words and sources in lib/content/triage/modifiers.json. */
export const MODIFIER_IDS = [
  'infant',
  'elderly',
  'pregnancy',
  'anticoagulant',
  'immunity',
  'chronic',
  'surgery',
  'secondCall',
  'distress',
  'worsening',
  'unclearStory',
  'alone',
  'unease',
] as const;
export const ModifierId = z.enum(MODIFIER_IDS);
export type ModifierId = z.infer<typeof ModifierId>;

export const Modifier = z.strictObject({
  id: ModifierId,
  /** As it is ticked: « Moins de 3 mois ». */
  text: z.string().check(z.minLength(1)),
  /** `nothing`: only told to the practitioner. Several that raise still raise by one notch together. */
  raises: z.enum(['oneNotch', 'nothing']),
  /** Signs that ask this very fact: in a protocol that asks one of them, the modifier is not counted again. */
  covers: z.array(z.string()),
  /** Protocols in which it counts; empty: in all. */
  protocols: z.array(z.string()),
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type Modifier = z.infer<typeof Modifier>;

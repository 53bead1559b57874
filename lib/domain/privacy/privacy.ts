/** What the secretary chose about the mask and the lock on this machine, and what a look behind it found. */
import * as z from 'zod/mini';

/** `total`: nothing but an ornament. `agenda`: hours, colours, free slots and days stay, where the site's structure is known. */
export const MASK_STRENGTHS = ['total', 'agenda'] as const;
export const MaskStrength = z.enum(MASK_STRENGTHS);
export type MaskStrength = z.infer<typeof MaskStrength>;

/** Below this the browser tells nothing. Seconds; chrome.idle.setDetectionInterval. */
const LEAST_IDLE_SECONDS = 15;

/** Kept in chrome.storage.local and not in the database: the mask must work when the database does not. */
export const PrivacyChoices = z.object({
  strength: z._default(MaskStrength, 'total'),
  /** Masks after so long without key or mouse, and when the session is locked; null never. Seconds. */
  idleSeconds: z._default(z.nullable(z.number().check(z.gte(LEAST_IDLE_SECONDS))), null),
  /** Masks when the browser's window is no longer in front. */
  onWindowBlur: z._default(z.boolean(), false),
  /** Masked from the start of the browser, before anything is drawn. */
  atStart: z._default(z.boolean(), false),
  /** Locks what is noted after so long without key or mouse, where a passphrase was chosen; null never. Minutes. */
  lockMinutes: z._default(z.nullable(z.int().check(z.gte(1))), 10),
});
export type PrivacyChoices = z.infer<typeof PrivacyChoices>;

export const DEFAULT_CHOICES: PrivacyChoices = PrivacyChoices.parse({});

/** Reads what is stored; what cannot be read counts as never chosen. */
export function readChoices(raw: unknown): PrivacyChoices {
  const parsed = PrivacyChoices.safeParse(raw ?? {});
  return parsed.success ? parsed.data : DEFAULT_CHOICES;
}

/**
 * What a masked page shows in the strength `agenda`: its sketch, or nothing because no rule knows the site, or because
 * the rule of the site did not find what it must find.
 */
export const SketchState = z.enum(['drawn', 'noRule', 'unknown', 'off']);
export type SketchState = z.infer<typeof SketchState>;

/** Where something could still be read behind the mask. */
const LEAK_PLACES = ['body', 'outside', 'background', 'title', 'tooltip', 'icon'] as const;

/** What the witness found in one tab: places and counts, never a word of the page. */
export const WitnessedTab = z.object({
  /** Host name of the tab's page. */
  site: z.string(),
  leaks: z.array(z.object({ place: z.enum(LEAK_PLACES), count: z.number() })),
  /** Frames of other origins: hidden with the page, but what is in them could not be looked at. */
  uncheckedFrames: z.number(),
});
export type WitnessedTab = z.infer<typeof WitnessedTab>;

export const WitnessReport = z.object({
  tabs: z.array(WitnessedTab),
  /** Tabs of supported sites that did not answer. */
  silentTabs: z.number(),
});
export type WitnessReport = z.infer<typeof WitnessReport>;

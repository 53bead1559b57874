/** A booking site over which Décroché may lay its panel: one row holds all that is known of it. */
import * as z from 'zod/mini';
import { ReadingRule } from './practice/shown/reading-rule';
import { MaskRule } from './privacy/mask-rule';

/** Where the panel stands: over the page's right edge, or beside a page made narrower. */
export const PanelMode = z.enum(['overlay', 'push']);
export type PanelMode = z.infer<typeof PanelMode>;

export const Site = z.object({
  id: z.string(),
  name: z.string(),
  /** Origins of the practitioner side only: patient side, login and assets stay out. */
  origins: z.array(z.url()).check(z.minLength(1)),
  /** `push`: tried, and over the page where it does not stand aside. `overlay`: not even tried, until she asks for it. */
  panelMode: PanelMode,
  /** What may stay readable of it under the mask; without a rule, nothing. */
  mask: z.optional(MaskRule),
  /** How its words are found. */
  reading: ReadingRule,
  /** The day on which the row was tried on a real account; null: it never was. */
  verifiedOn: z.nullable(z.iso.date()),
  /** Where the row comes from and how sure it is. */
  source: z.string().check(z.minLength(20)),
});
export type Site = z.infer<typeof Site>;

/** The row of an origin (« https://pro.doctolib.fr »), or null; the port of a development server counts for nothing. */
export const siteOf = (sites: readonly Site[], origin: string): Site | null => {
  const bare = origin.replace(/^(http:\/\/[^:]+):\d+$/, '$1');
  return sites.find(({ origins }) => origins.includes(bare)) ?? null;
};

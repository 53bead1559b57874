/** A booking site over which Décroché may lay its panel. */
import * as z from 'zod/mini';

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
  /** Where the row comes from and how sure it is. */
  source: z.string(),
});
export type Site = z.infer<typeof Site>;

/** How the panel stands over one site; remembered per origin, width in CSS pixels. */
import * as z from 'zod/mini';
import { PanelMode } from '../domain/site';

export const PanelLayout = z.object({
  open: z.boolean(),
  width: z.number(),
  mode: PanelMode,
  /** The mode was chosen, by her or by the row of the site; else it is ours. */
  isChosen: z.optional(z.boolean()),
  /** The page was pushed and did not stand beside the panel: it is whole, and the panel over it. */
  isRefused: z.optional(z.boolean()),
});
export type PanelLayout = z.infer<typeof PanelLayout>;

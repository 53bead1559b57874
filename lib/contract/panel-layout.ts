/** How the panel stands over one site; remembered per origin, width in CSS pixels. */
import * as z from 'zod/mini';
import { PanelMode } from '../domain/site';

export const PanelLayout = z.object({ open: z.boolean(), width: z.number(), mode: PanelMode });
export type PanelLayout = z.infer<typeof PanelLayout>;

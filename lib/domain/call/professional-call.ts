/** What is asked of a professional who calls, and read back: short, since both are at work. */
import * as z from 'zod/mini';
import { CallStep, ProfessionalKind } from './call';

export const ProfessionalCall = z.object({
  kind: ProfessionalKind,
  /** In the order in which it is said. */
  asks: z.array(z.string()).check(z.minLength(1)),
  /** Those of the asks that are said back: a wrong figure harms. */
  readBack: z.array(z.string()).check(z.minLength(1)),
  /** The phrase of a step, where it is another than a patient's. */
  phrases: z.partialRecord(CallStep, z.string()),
  sources: z.array(z.string()).check(z.minLength(1)),
});
export type ProfessionalCall = z.infer<typeof ProfessionalCall>;

/** The asks as lines to be filled in, in their order; what must be read back says so. */
export const asksToFillIn = ({ asks, readBack }: ProfessionalCall, readBackMark: string): string =>
  asks.map((ask) => `${ask}${readBack.includes(ask) ? ` (${readBackMark})` : ''}\u00a0: `).join('\n');

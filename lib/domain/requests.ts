/** What the worker is asked, and what it says to a page script. */
import * as z from 'zod/mini';
import { LONGEST_ABBREVIATION } from './abbreviation';
import type { GlobalCommand } from './wire';

/** Panel, pages → worker. */
export const WorkerRequest = z.discriminatedUnion('type', [
  /** Mask everything, or unmask it. */
  z.object({ type: z.literal('blur.toggle') }),
  /** Open the browser's own side panel beside the asking tab; needs the user's gesture. */
  z.object({ type: z.literal('sidePanel.open') }),
]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

/** Scripts in a page → worker. A page's process could forge it: it can only make the worker do what the setting says. */
export const MaskStarted = z.object({ type: z.literal('mask.started') });
export type MaskStarted = z.infer<typeof MaskStarted>;

/** Page script → panel of its own tab. A page's process could forge it: it gets words that may be inserted there anyway. */
export const AbbreviationRequest = z.object({
  /** `expand` is answered with an insertion, or with nothing where a phrase asks something: then `ask` opens the palette. */
  type: z.enum(['abbreviation.expand', 'abbreviation.ask']),
  abbreviation: z.string().check(z.maxLength(LONGEST_ABBREVIATION)),
});
export type AbbreviationRequest = z.infer<typeof AbbreviationRequest>;

/** Worker → page script. */
export type WorkerToPage = { readonly type: 'command'; readonly command: GlobalCommand };

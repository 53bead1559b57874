/** What is proven of the mask: it counts for a tab only once a frame of it without names was painted. */
import * as z from 'zod/mini';

/** A tab of which no masked frame was seen in time. */
export const SilentTab = z.object({
  /** Host name of the tab's page; empty where it has none. */
  site: z.string(),
  /** The tab is in front in its window. */
  isShown: z.boolean(),
  /** A tab of ours stands before it. */
  isCovered: z.boolean(),
  /**
   * `silent`: it does not answer, or nobody may enter it. `held`: she holds something of it by the pointer, which floats above
   * everything until she lets go. `ours`: a page of ours, or a panel, does not answer.
   */
  why: z.enum(['silent', 'held', 'ours']),
});
export type SilentTab = z.infer<typeof SilentTab>;

export const MaskProof = z.object({
  /** Nothing readable is on any screen: each tab in front was painted masked, or is covered. */
  isPainted: z.boolean(),
  silent: z.array(SilentTab),
});
export type MaskProof = z.infer<typeof MaskProof>;

export const NO_PROOF: MaskProof = { isPainted: false, silent: [] };

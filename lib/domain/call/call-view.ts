/** Where she is in a call besides what she noted: it comes back with the call, here or in another panel, and in no other. */
import * as z from 'zod/mini';

/** Lists of a call that are folded until she opens them. */
export type Fold = 'entryCheck' | 'answered' | 'refused' | 'modifiers';

export const CallView = z.object({
  /** What she looks for among the protocols. */
  search: z.string(),
  /** The lists that she opened, by name (`Fold`); a name of a later version is kept, and opens nothing. */
  open: z.array(z.string()),
  /** When something was last noted, to the ten seconds, in epoch ms; 0 before. */
  touchedAt: z.number(),
  /** The language in which questions are put to this caller, by its code; empty until she chose one. */
  language: z._default(z.string(), ''),
  /** What was said while it was asked whether this is still the call: of this caller or the next, as she answers. */
  unplaced: z._default(z.string(), ''),
});
export type CallView = z.infer<typeof CallView>;

export const NO_VIEW: CallView = { search: '', open: [], touchedAt: 0, language: '', unplaced: '' };

const TOUCH_MS = 10_000;

/** The view after something was noted; the same object while it says so already: no letter writes more than itself. */
export const touched = (view: CallView, now: number): CallView =>
  Math.abs(now - view.touchedAt) < TOUCH_MS ? view : { ...view, touchedAt: now };

/** One list opened or folded. */
export const folded = (view: CallView, fold: Fold, isOpen: boolean): CallView => {
  if (view.open.includes(fold) === isOpen) return view;
  return { ...view, open: isOpen ? [...view.open, fold] : view.open.filter((other) => other !== fold) };
};

/** The merge of two versions of one record that both started from a third, where no history is at hand: a form, an undo. */
import type { Sides } from '../text/text-merge';
import type { Card } from './card';
import { begun, merged, rewritten } from './state';

/** What both changed, by the card's rules: of two texts `mine` stands first, of two choices `theirs` is the later. */
export const mergeSides = <T>(card: Card<T>, { base, mine, theirs }: Sides<T>): T => {
  const start = begun(card, base, { actor: 'base', now: 0 });
  const ours = rewritten(card, start, { value: mine, actor: 'a', now: 1 });
  const others = rewritten(card, start, { value: theirs, actor: 'b', now: 1 });
  return merged(card, ours, others).value ?? theirs;
};

/** What a form opened on `base` (null: a new record) makes of the record as it stands: only what was changed in it. */
export const savedOver =
  <T>(card: Card<T>, { base, mine }: { readonly base: T | null; readonly mine: T }) =>
  (stored: T | null): T =>
    stored === null ? mine : mergeSides(card, { base: base ?? stored, mine: stored, theirs: mine });

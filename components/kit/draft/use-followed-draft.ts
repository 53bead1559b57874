/** The fields of a form, over a record that an undo or another page may change meanwhile: what was typed in them stays typed. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { same } from '../../../lib/domain/record/same';

type Followed<Draft, Stored> = {
  /** The record as it stands; null while there is none. */
  readonly stored: Stored | null;
  /** What the fields hold at first. */
  readonly first: () => Draft;
  /** What they hold once the record became `stored`, with what was typed since it was `base`. */
  readonly followed: (draft: Draft, base: Stored, stored: Stored) => Draft;
};

export function useFollowedDraft<Draft, Stored>({ stored, first, followed }: Followed<Draft, Stored>) {
  const [draft, setDraft] = useState<Draft>(first);
  // What was on disk when these fields were filled: only what differs from it is hers to write.
  const [base, setBase] = useState(stored);
  useLayoutEffect(() => {
    if (same(stored, base)) return;
    if (stored && base) setDraft((before) => followed(before, base, stored));
    setBase(stored);
  }, [stored]);
  const change = (patch: Partial<Draft>): void => setDraft((before) => ({ ...before, ...patch }));
  return { draft, base, change };
}

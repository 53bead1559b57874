/**
 * The fields of a form that is on the disk while it is half filled: a page loaded anew shows what was typed and not saved, and
 * a record that an undo or another page changes meanwhile leaves what was typed typed.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormOf } from '../../../lib/app/forms/form-desk';
import { same } from '../../../lib/domain/record/same';
import { useApp } from '../app-context';

type HalfFormOf<Draft, Stored extends Draft> = {
  readonly form: FormOf<Draft, Stored>;
  /** The record as it stands; null, or nothing, while there is none. */
  readonly stored?: Stored | null;
  /** What the fields hold at first. */
  readonly first: () => Draft;
  /** What they hold once the record became `stored`, with what was typed since it was `base`. */
  readonly followed?: (draft: Draft, base: Stored, stored: Stored) => Draft;
};

const asTyped = <Draft>(draft: Draft): Draft => draft;

/** What was typed in it and saved nowhere, over the record as it stands by now; null where nothing was. */
function useTyped<Draft, Stored extends Draft>(parts: HalfFormOf<Draft, Stored>) {
  const { forms } = useApp('forms');
  const { form, stored, followed = asTyped } = parts;
  return (blank: Draft): Draft | null => {
    const half = forms.half(form);
    if (!half) return null;
    const draft = { ...blank, ...half.draft };
    return stored && half.base ? followed(draft, half.base, stored) : draft;
  };
}

export type HalfFilled<Draft> = {
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  /** All of it is saved. */
  readonly saved: () => void;
  /** Back to what is saved; it can be undone. */
  readonly giveUp: () => void;
  /** What was given up, as it stood; null once something is typed after it. */
  readonly putBack: (() => void) | null;
  /** Something is typed and not saved. */
  readonly isHalf: boolean;
  /** It was typed before this page was opened. */
  readonly isTakenUp: boolean;
  /** Another whenever what stands there comes from elsewhere: what its fields hold by themselves begins anew. */
  readonly round: number;
};

/** What the fields hold, on screen and on the disk; what another page types in the same form stands here too. */
function useFields<Draft extends object, Stored extends Draft>(parts: HalfFormOf<Draft, Stored>) {
  const { form, stored = null, first, followed = asTyped } = parts;
  const { forms } = useApp('forms');
  const typed = useTyped(parts);
  const [start] = useState(() => {
    const blank = first();
    const taken = typed(blank);
    return { blank, draft: taken ?? blank, isTakenUp: taken !== null };
  });
  const [draft, setDraft] = useState<Draft>(start.draft);
  const [round, setRound] = useState(0);
  // What was on disk when these fields were filled: only what differs from it is hers to write.
  const [base, setBase] = useState(stored);
  const latest = useRef(draft);
  const standing = forms.stands(form.id);
  /** What these fields show of it: any other text was put there by another page, or put back. */
  const shown = useRef(standing);
  const show = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };
  const put = (next: Draft, over = base): void => {
    show(next);
    if (same(next, over ?? start.blank)) forms.forget(form.id);
    else forms.keep(form, { draft: next, base: over });
    shown.current = forms.stands(form.id);
  };
  useLayoutEffect(() => {
    // Nothing is known of it while it is locked: what was shown stays until the page goes.
    if (standing === null || standing === shown.current) return;
    shown.current = standing;
    show(typed(latest.current) ?? stored ?? first());
    setRound((before) => before + 1);
  }, [standing]);
  useLayoutEffect(() => {
    if (same(stored, base)) return;
    if (stored && base) {
      const next = followed(latest.current, base, stored);
      if (forms.isHalf(form.id)) put(next, stored);
      else show(next);
    }
    setBase(stored);
  }, [stored]);
  const saved = (): void => {
    forms.forget(form.id);
    shown.current = forms.stands(form.id);
  };
  return { draft, base, latest, put, saved, round, isTakenUp: start.isTakenUp };
}

export function useHalfForm<Draft extends object, Stored extends Draft = Draft>(
  parts: HalfFormOf<Draft, Stored>,
): HalfFilled<Draft> & { readonly base: Stored | null } {
  const { form } = parts;
  const { forms } = useApp('forms');
  const { latest, put, ...fields } = useFields(parts);
  const [givenUp, setGivenUp] = useState<{ readonly putBack: () => void } | null>(null);
  const names = [form.id, ...(form.parts?.(fields.draft) ?? [])];
  const isHalf = names.some(forms.isHalf);
  return {
    ...fields,
    change(patch) {
      setGivenUp(null);
      put({ ...latest.current, ...patch });
    },
    giveUp: () => setGivenUp({ putBack: forms.giveUp(names) }),
    putBack: isHalf || !givenUp ? null : givenUp.putBack,
    isHalf,
  };
}

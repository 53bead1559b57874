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

/** What it begins with: what was typed before, over the record as it stands by now, else what it holds at first. */
function useStart<Draft, Stored extends Draft>({
  form,
  stored,
  first,
  followed = asTyped,
}: HalfFormOf<Draft, Stored>) {
  const { forms } = useApp('forms');
  const [start] = useState(() => {
    const blank = first();
    const half = forms.half(form);
    if (!half) return { draft: blank, blank, isTakenUp: false };
    const draft = { ...blank, ...half.draft };
    return {
      draft: stored && half.base ? followed(draft, half.base, stored) : draft,
      blank,
      isTakenUp: true,
    };
  });
  return start;
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
  /** Another with each giving up: what its fields hold by themselves begins anew. */
  readonly round: number;
};

/** What the fields hold, on screen and on the disk. */
function useFields<Draft extends object, Stored extends Draft>(parts: HalfFormOf<Draft, Stored>) {
  const { form, stored = null, followed = asTyped } = parts;
  const { forms } = useApp('forms');
  const start = useStart(parts);
  const [draft, setDraft] = useState<Draft>(start.draft);
  // What was on disk when these fields were filled: only what differs from it is hers to write.
  const [base, setBase] = useState(stored);
  const latest = useRef(draft);
  const show = (next: Draft): void => {
    latest.current = next;
    setDraft(next);
  };
  const put = (next: Draft, over = base): void => {
    show(next);
    if (same(next, over ?? start.blank)) forms.forget(form.id);
    else forms.keep(form, { draft: next, base: over });
  };
  useLayoutEffect(() => {
    if (same(stored, base)) return;
    if (stored && base) {
      const next = followed(latest.current, base, stored);
      if (forms.isHalf(form.id)) put(next, stored);
      else show(next);
    }
    setBase(stored);
  }, [stored]);
  return { draft, base, latest, show, put, isTakenUp: start.isTakenUp };
}

export function useHalfForm<Draft extends object, Stored extends Draft = Draft>(
  parts: HalfFormOf<Draft, Stored>,
): HalfFilled<Draft> & { readonly base: Stored | null } {
  const { form, stored = null, first } = parts;
  const { forms } = useApp('forms');
  const { draft, base, latest, show, put, isTakenUp } = useFields(parts);
  const [round, setRound] = useState(0);
  const [putBack, setPutBack] = useState<{ readonly run: () => void } | null>(null);
  const begin = (back: typeof putBack): void => {
    setPutBack(back);
    setRound((before) => before + 1);
  };
  return {
    draft,
    base,
    change(patch) {
      setPutBack(null);
      put({ ...latest.current, ...patch });
    },
    saved: () => forms.forget(form.id),
    giveUp() {
      const typed = latest.current;
      show(stored ?? first());
      const run = () => {
        put(typed);
        begin(null);
      };
      begin({ run });
      forms.giveUp(form.id, run);
    },
    putBack: putBack?.run ?? null,
    isHalf: forms.isHalf(form.id),
    isTakenUp,
    round,
  };
}

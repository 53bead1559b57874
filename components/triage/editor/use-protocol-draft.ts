/** A protocol being written: what is typed, whether it is on disk, and what another page makes of it meanwhile. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Practice } from '../../../lib/domain/practice/practice';
import { TriageProtocol } from '../../../lib/domain/triage/triage';
import { changedText } from '../../../lib/domain/triage/writing/changed-text';
import { useApp } from '../../kit/app-context';
import { usePageLabels } from '../../kit/words/page-labels';

/** While a text that it needs is empty, no draft of it can be written: what is typed is kept as its form. */
const formOf = (practice: Practice, { id }: TriageProtocol) => ({
  id: `protocol/${practice.id}/${id}`,
  practiceOf: () => practice.id,
  fields: TriageProtocol,
  record: TriageProtocol,
});

/** The fields as they stand, whichever page they were typed in: `keptHere` tells what comes from this one. */
function useShown(practice: Practice, stored: TriageProtocol) {
  const { forms } = useApp('forms');
  const form = formOf(practice, stored);
  const [protocol, setProtocol] = useState(() => forms.half(form)?.draft ?? stored);
  const latest = useRef(protocol);
  /** Letters of this page that are on their way to the disk: what comes from there meanwhile is older than they are. */
  const writing = useRef(0);
  const standing = forms.stands(form.id);
  const known = useRef(standing);
  const show = (next: TriageProtocol) => {
    latest.current = next;
    setProtocol(next);
  };
  useLayoutEffect(() => {
    if (standing === null || standing === known.current) return;
    known.current = standing;
    show(forms.half(form)?.draft ?? stored);
  }, [standing]);
  useLayoutEffect(() => {
    if (writing.current === 0 && !forms.isHalf(form.id)) show(stored);
  }, [stored]);
  const keptHere = (next: TriageProtocol, isSaved: boolean) => {
    if (isSaved) forms.forget(form.id);
    else forms.keep(form, { draft: next, base: null });
    known.current = forms.stands(form.id);
  };
  return { protocol, setProtocol, latest, writing, show, keptHere };
}

/** What it was before each step; the letters typed in one text, until she leaves it, are one step. */
function useSteps() {
  const [earlier, setEarlier] = useState<readonly TriageProtocol[]>([]);
  const typedIn = useRef<string | null>(null);
  return {
    /** `text`: where the one text stands that was typed in; null for anything else. */
    add: (before: TriageProtocol, text: string | null) => {
      if (text === null || text !== typedIn.current) setEarlier((steps) => [...steps, before]);
      typedIn.current = text;
    },
    leaveText: () => {
      typedIn.current = null;
    },
    last: earlier.at(-1),
    drop: () => {
      typedIn.current = null;
      setEarlier(earlier.slice(0, -1));
    },
  };
}

/** What is typed, what it was before, and whether it is on disk. */
export function useProtocolDraft(practice: Practice, stored: TriageProtocol) {
  const { protocols } = useApp('protocols');
  const { editor } = usePageLabels().protocols;
  const { protocol, setProtocol, latest, writing, show, keptHere } = useShown(practice, stored);
  const [remark, setRemark] = useState('');
  const steps = useSteps();
  const { last } = steps;
  const keep = async (next: TriageProtocol) => {
    show(next);
    writing.current += 1;
    const saved = await protocols.save(practice, next).finally(() => {
      writing.current -= 1;
    });
    // What was typed meanwhile is kept or saved by its own turn.
    if (latest.current === next) keptHere(next, saved !== null);
    setRemark(saved ? editor.saved : editor.incomplete);
    // The number of the draft is only known once it is saved; what was typed meanwhile stays.
    if (saved) setProtocol((current) => ({ ...current, version: saved.version }));
  };
  return {
    protocol,
    remark,
    leaveText: steps.leaveText,
    change: (patch: Partial<TriageProtocol>) => {
      const next = { ...latest.current, ...patch };
      steps.add(latest.current, changedText(latest.current, next));
      void keep(next);
    },
    /** Null when there is nothing to take back. */
    undo: last
      ? () => {
          steps.drop();
          void keep(last);
        }
      : null,
    replace: (next: TriageProtocol) => {
      steps.add(protocol, null);
      show(next);
    },
  };
}

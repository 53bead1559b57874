/** A protocol being written: what is typed, whether it is on disk, and what another page makes of it meanwhile. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Practice } from '../../../lib/domain/practice/practice';
import { TriageProtocol } from '../../../lib/domain/triage/triage';
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

/** What is typed, what it was before, and whether it is on disk. */
export function useProtocolDraft(practice: Practice, stored: TriageProtocol) {
  const { protocols } = useApp('protocols');
  const { editor } = usePageLabels().protocols;
  const { protocol, setProtocol, latest, writing, show, keptHere } = useShown(practice, stored);
  const [remark, setRemark] = useState('');
  const [earlier, setEarlier] = useState<readonly TriageProtocol[]>([]);
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
    change: (patch: Partial<TriageProtocol>) => {
      setEarlier((before) => [...before, latest.current]);
      void keep({ ...latest.current, ...patch });
    },
    /** Null when there is nothing to take back. */
    undo:
      earlier.length === 0
        ? null
        : () => {
            const before = earlier.at(-1);
            setEarlier(earlier.slice(0, -1));
            if (before) void keep(before);
          },
    replace: (next: TriageProtocol) => {
      setEarlier((before) => [...before, protocol]);
      show(next);
    },
  };
}

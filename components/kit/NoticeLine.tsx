/** One line of feedback at the foot of a panel or page. */
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { useApp, useLabels } from './app-context';
import { KeyLine } from './KeyHint';

/** A notice that is not an error leaves by itself: long enough to be read twice, and to undo. */
const NOTICE_MS = 10_000;

/** A notice takes room from what stands above it: the field being typed in is brought back in sight. */
const keepFieldInSight = (): void =>
  document.activeElement?.closest('input, select, textarea')?.scrollIntoView({ block: 'nearest' });

export function NoticeLine() {
  const { state, notices } = useApp('state', 'notices');
  const { notices: words } = useLabels();
  const notice = state.notice.value;
  useLayoutEffect(() => {
    if (notice) keepFieldInSight();
  }, [notice]);
  useEffect(() => {
    if (!notice || notice.kind === 'error') return;
    const timer = setTimeout(() => notices.dismiss(notice.id), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, notices]);
  return (
    <div class="notice" role="status" aria-live="polite" data-kind={notice?.kind}>
      {notice && (
        <>
          <span>
            <KeyLine text={notice.text} />
          </span>
          <button
            type="button"
            class="quiet"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={() => notices.dismiss(notice.id)}
          >
            {'×'}
          </button>
        </>
      )}
    </div>
  );
}

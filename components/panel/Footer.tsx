/** The foot of the panel: one line of feedback, whether all is on disk, and the way to take the last action back. */
import { useEffect } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';

/** A notice that is not an error leaves by itself: long enough to be read twice, and to undo. */
const NOTICE_MS = 10_000;

export function NoticeLine() {
  const { state, notices } = useApp();
  const { notices: words } = useLabels();
  const notice = state.notice.value;
  useEffect(() => {
    if (!notice || notice.kind === 'error') return;
    const timer = setTimeout(() => notices.dismiss(notice.id), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [notice, notices]);
  return (
    <div class="notice" role="status" aria-live="polite" data-kind={notice?.kind}>
      {notice && (
        <>
          <span>{notice.text}</span>
          <button
            type="button"
            class="quiet"
            aria-label={words.dismiss}
            onClick={() => notices.dismiss(notice.id)}
          >
            {'×'}
          </button>
        </>
      )}
    </div>
  );
}

export function Footer() {
  const { state, panel } = useApp();
  const { save, bar } = useLabels();
  return (
    <footer class="foot">
      <NoticeLine />
      <div class="foot-line">
        <span class="save-state" data-state={state.saveState.value}>
          {save[state.saveState.value]}
        </span>
        <span class="spacer" />
        {state.layout.value && (
          <label class="mode">
            <input type="checkbox" checked={state.layout.value.mode === 'push'} onChange={panel.toggleMode} />
            {bar.mode}
          </label>
        )}
        <button type="button" class="quiet" onClick={panel.undo}>
          {bar.undo}
        </button>
      </div>
    </footer>
  );
}

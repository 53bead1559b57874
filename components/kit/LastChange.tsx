/** In the settings: the last thing that was done, and the way back where there is one. */
import { useApp } from './app-context';
import { Said } from './Banner';

/** What went wrong, or cannot be taken back, is told without a way back: it would take back something else. */
export function LastChange({ undoLabel }: { readonly undoLabel: string }) {
  const { state, panel } = useApp('state', 'panel');
  const notice = state.notice.value;
  return (
    <Said class="last-change">
      {notice && <span>{notice.text}</span>}
      {notice?.kind === 'info' && (
        <button type="button" class="quiet" onClick={() => panel.undo()}>
          {undoLabel}
        </button>
      )}
    </Said>
  );
}

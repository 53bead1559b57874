/** In the settings: the last thing that was done, and the way back where there is one. */
import { useApp } from './app-context';
import { Said } from './Banner';
import { KeyHint, KeyLine } from './KeyHint';
import { usePageLabels } from './words/page-labels';

/** What went wrong, or cannot be taken back, is told without a way back: it would take back something else. */
export function LastChange() {
  const { state, panel } = useApp('state', 'panel');
  const { undo } = usePageLabels().phraseOptions.editor;
  const notice = state.notice.value;
  return (
    <Said class="last-change">
      {notice && (
        <span>
          <KeyLine text={notice.text} />
        </span>
      )}
      {notice?.kind === 'info' && (
        <button type="button" class="quiet" onClick={() => panel.undo()}>
          {undo}
          <KeyHint of="settings.undo" />
        </button>
      )}
    </Said>
  );
}

/** The foot of the panel: one line of feedback, whether all is on disk, and the way to take the last action back. */
import { useApp, useLabels } from '../kit/app-context';
import { NoticeLine } from '../kit/NoticeLine';
import { KeyboardHere } from './KeyboardHere';

export function Footer() {
  const { state, panel } = useApp('state', 'panel');
  const { save, bar } = useLabels();
  return (
    <footer class="foot">
      <NoticeLine />
      <div class="foot-line">
        <span class="save-state" data-state={state.saveState.value}>
          {save[state.saveState.value]}
        </span>
        <KeyboardHere />
        <span class="spacer" />
        {state.layout.value && (
          <label class="mode" title={bar.mode}>
            <input
              type="checkbox"
              aria-label={bar.mode}
              checked={state.layout.value.mode === 'push'}
              onChange={panel.toggleMode}
            />
            {bar.modeShort}
          </label>
        )}
        <button type="button" class="quiet" onClick={panel.undo}>
          {bar.undo}
        </button>
      </div>
    </footer>
  );
}

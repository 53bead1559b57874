/** The foot of the panel: one line of feedback, whether all is on disk, and the way to take the last action back. */
import { useApp, useLabels } from '../kit/app-context';
import { KeyHint } from '../kit/KeyHint';
import { NoticeLine } from '../kit/NoticeLine';
import { SecretaryChip } from '../practice/SecretariesLayer';
import { KeyboardHere } from './KeyboardHere';

/** Over the page or beside it; a page that does not stand aside is said to be so. */
function ModeChoice() {
  const { state, panel } = useApp('state', 'panel');
  const { bar } = useLabels();
  const layout = state.layout.value;
  if (!layout) return null;
  const isRefused = layout.mode === 'push' && layout.isRefused === true;
  return (
    <label class="mode" data-refused={isRefused} title={isRefused ? bar.modeRefused : bar.mode}>
      <input
        type="checkbox"
        aria-label={bar.mode}
        aria-description={isRefused ? bar.modeRefused : undefined}
        checked={layout.mode === 'push' && !isRefused}
        onChange={panel.toggleMode}
      />
      {isRefused ? bar.modeRefusedShort : bar.modeShort}
    </label>
  );
}

export function Footer() {
  const { state, panel } = useApp('state', 'panel');
  const { save, bar } = useLabels();
  return (
    <footer class="foot">
      <NoticeLine />
      <div class="foot-line">
        <span class="save-state" data-state={state.saveState.value}>
          {save[state.saveState.value]}
        </span>{' '}
        <KeyboardHere />
        <SecretaryChip />
        <span class="spacer" />
        <ModeChoice />
        <button type="button" class="quiet" onClick={panel.undo}>
          {bar.undo}
          <KeyHint of="panel.undoAnywhere" />
        </button>
      </div>
    </footer>
  );
}

/** Rush hour: one switch for short phrases and callbacks, and the lines that she counts as waiting. */
import { useApp, useLabels } from '../kit/app-context';

export function OverflowBar() {
  const { state, practices } = useApp('state', 'practices');
  const { overflow: words } = useLabels();
  const { overflow, waitingLines } = state.settings.value;
  return (
    <div class="overflow-bar">
      <button type="button" class="quiet" aria-pressed={overflow} onClick={practices.toggleOverflow}>
        {words.mode}
      </button>
      <span class="spacer" />
      <span>{words.lines(waitingLines)}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words.less}
        title="Alt+J"
        onClick={() => practices.countLine(-1)}
      >
        {'−'}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words.more}
        title="Alt+U"
        onClick={() => practices.countLine(1)}
      >
        {'+'}
      </button>
    </div>
  );
}

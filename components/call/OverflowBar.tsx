/** Rush hour: one switch for short phrases and callbacks, and the lines that she counts as waiting. */
import { queueNow } from '../../lib/app/app-state';
import { useApp, useLabels } from '../kit/app-context';
import { IconButton } from '../kit/IconButton';

export function OverflowBar() {
  const { state, practices } = useApp('state', 'practices');
  const { overflow: words } = useLabels();
  const { overflow, waiting } = queueNow(state);
  return (
    <div class="overflow-bar">
      <button type="button" class="quiet" aria-pressed={overflow} onClick={practices.toggleOverflow}>
        {words.mode}
      </button>
      <span class="spacer" />
      <span>{words.lines(waiting)}</span>
      <IconButton label={words.less} of="call.lineTaken" onClick={() => practices.countLine(-1)}>
        {'−'}
      </IconButton>
      <IconButton label={words.more} of="call.lineWaiting" onClick={() => practices.countLine(1)}>
        {'+'}
      </IconButton>
    </div>
  );
}

/** Beside a form's buttons: that what stands there is not saved yet, and the way to have none of it, and back. */
import { usePageLabels } from '../words/page-labels';
import type { HalfFilled } from './use-half-form';

type HalfFormLineProps = Pick<HalfFilled<unknown>, 'isHalf' | 'isTakenUp' | 'giveUp' | 'putBack'>;

export function HalfFormLine({ isHalf, isTakenUp, giveUp, putBack }: HalfFormLineProps) {
  const { forms: words } = usePageLabels();
  if (!isHalf && !putBack) return null;
  const standing = isTakenUp ? words.takenUp : words.unsaved;
  return (
    <p class="half-form">
      <span class="hint">{putBack ? words.givenUp : standing}</span>
      {/* One button: the keyboard stays on it. */}
      <button type="button" class="quiet" onClick={putBack ?? giveUp}>
        {putBack ? words.putBack : words.giveUp}
      </button>
    </p>
  );
}

/** Why nothing of the agenda is left, although it was to stay readable. */
import { useApp, useLabels } from '../kit/app-context';

export function MaskLine() {
  const { state } = useApp();
  const { privacy } = useLabels();
  const sketch = state.sketch.value;
  const isTotal = sketch === 'noRule' || sketch === 'unknown';
  if (!state.masked.value || state.privacyChoices.value.strength !== 'agenda' || !isTotal) return null;
  return (
    <p class="mask-line" role="status">
      {privacy.whyTotal[sketch]}
    </p>
  );
}

/** What the mask has to say: which tab does not answer, and why nothing of the agenda is left although it was to stay readable. */
import { useApp, useLabels } from '../kit/app-context';
import { Banner } from '../kit/Banner';

/** The tabs of which no masked frame was seen in time. */
function SilentTabs() {
  const { state } = useApp('state');
  const { privacy } = useLabels();
  const { silent } = state.maskProof.value;
  if (!state.masked.value || silent.length === 0) return null;
  return (
    <Banner class="mask-line" role="status">
      {silent.map((tab, index) => (
        <p key={index}>{privacy.silentTab(tab)}</p>
      ))}
    </Banner>
  );
}

export function MaskLine() {
  return (
    <>
      <SilentTabs />
      <TotalLine />
    </>
  );
}

function TotalLine() {
  const { state } = useApp('state');
  const { privacy } = useLabels();
  const sketch = state.sketch.value;
  const isTotal = sketch === 'noRule' || sketch === 'unknown';
  if (!state.masked.value || state.privacyChoices.value.strength !== 'agenda' || !isTotal) return null;
  return (
    <Banner class="mask-line" role="status">
      {privacy.whyTotal[sketch]}
    </Banner>
  );
}

/** The witness on demand: what could still be read behind the mask, tab by tab. Its answer lives as long as this view. */
import { useState } from 'preact/hooks';
import type { WitnessedTab, WitnessReport } from '../../lib/domain/privacy/privacy';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyLine } from '../kit/KeyHint';

function TabLine({ tab }: { readonly tab: WitnessedTab }) {
  const { privacy, named } = useLabels();
  const { site, leaks, uncheckedFrames } = tab;
  const found = leaks.map(({ place, count }) => privacy.leak(privacy.places[place], count));
  return (
    <li data-leaks={leaks.length}>
      {named(site, found.length > 0 ? found.join(', ') : privacy.witnessClean)}
      {uncheckedFrames > 0 && ` · ${privacy.witnessFrames(uncheckedFrames)}`}
    </li>
  );
}

function Report({ report }: { readonly report: WitnessReport }) {
  const { privacy } = useLabels();
  const { tabs, silentTabs } = report;
  return (
    <>
      {tabs.length + silentTabs === 0 && <p>{privacy.witnessNone}</p>}
      <ul class="plain-list witness-tabs">
        {tabs.map((tab, index) => (
          <TabLine key={index} tab={tab} />
        ))}
      </ul>
      {silentTabs > 0 && <p class="remark">{privacy.witnessSilent(silentTabs)}</p>}
    </>
  );
}

export function LeakWitness() {
  const { state, privacy } = useApp('state', 'privacy');
  const { privacy: words } = useLabels();
  const [report, setReport] = useState<WitnessReport | 'failed' | null>(null);
  const isOn = state.masked.value;
  const look = async () => setReport((await privacy.witness()) ?? 'failed');
  return (
    <section class="card">
      <h2>{words.witness}</h2>
      <p class="hint">
        <KeyLine text={isOn ? words.witnessHint : words.witnessNeedsMask} />
      </p>
      <div class="actions">
        <button type="button" disabled={!isOn} onClick={() => void look()}>
          {words.witnessStart}
        </button>
      </div>
      <Said>
        {report === 'failed' && <p class="remark">{words.witnessFailed}</p>}
        {isOn && report !== null && report !== 'failed' && <Report report={report} />}
      </Said>
    </section>
  );
}

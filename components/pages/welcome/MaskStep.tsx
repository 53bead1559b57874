/** Third step of the set-up: the mask tried here, on two invented patients, and looked for behind in her own tabs. */
import { useEffect, useState } from 'preact/hooks';
import { useApp, useLabels } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { KeyMark } from '../../kit/KeyHint';
import { Private } from '../../kit/Private';
import { LeakWitness } from '../../privacy/LeakWitness';
import { useStartLabels } from '../start-labels';
import { useMaskOnTrial } from './leaving';

/** True once it was put on and taken off again under her eyes. */
function useTried(isOn: boolean): boolean {
  const [wasOn, setWasOn] = useState(false);
  useEffect(() => {
    if (isOn) setWasOn(true);
  }, [isOn]);
  return wasOn && !isOn;
}

export function MaskStep() {
  const { state, panel } = useApp('state', 'panel');
  const { welcome } = useStartLabels();
  const { bar } = useLabels();
  const words = welcome.mask;
  const isOn = state.masked.value;
  const isTried = useTried(isOn);
  useMaskOnTrial();
  const key = state.globalKeys.value['privacy-blur'];
  return (
    <>
      <p class="hint">{words.hint}</p>
      <ul class="plain-list welcome-rows" aria-label={words.sample}>
        {words.patients.map((patient) => (
          <li key={patient}>
            <Private text={patient} />
          </li>
        ))}
      </ul>
      <div class="actions">
        <button type="button" aria-pressed={isOn} onClick={panel.toggleMask}>
          {bar.mask}
          {key && <KeyMark text={key} />}
        </button>
      </div>
      <Said as={isOn ? 'remark' : 'plain'}>{isOn ? words.isOn : isTried && words.tried}</Said>
      {isOn && <LeakWitness />}
    </>
  );
}

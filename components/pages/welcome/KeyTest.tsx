/** Each global key tried for real: it is ticked when it arrives, and what took one that does not is told, with the way out. */
import { keyToTry } from '../../../lib/app/key-trial';
import { neighboursOn } from '../../../lib/app/keys/key-clash';
import { GLOBAL_COMMANDS } from '../../../lib/contract/wire';
import { keysWritten } from '../../../lib/contract/written-keys';
import { useApp } from '../../kit/app-context';
import { Said } from '../../kit/Banner';
import { KeyCap } from '../../kit/KeyHint';
import { usePageLabels } from '../../kit/words/page-labels';
import { useStartLabels } from '../start-labels';
import { useMaskOnTrial } from './leaving';
import { useKeyTrial } from './use-key-trial';

/** Which of the four other extensions are known to listen to, in the page that they are made for. */
function Neighbours({ keys }: { readonly keys: readonly string[] }) {
  const { welcome } = useStartLabels();
  const shared = keys.flatMap((key) => neighboursOn(keysWritten(key)).map((name) => ({ key, name })));
  return (
    <>
      {shared.map(({ key, name }) => (
        <p key={key} class="hint">
          {welcome.keys.shared(key, name)}
        </p>
      ))}
    </>
  );
}

export function KeyTest() {
  const { state, panel } = useApp('state', 'panel');
  const { welcome } = useStartLabels();
  const { options, commands, help } = usePageLabels();
  const trial = useKeyTrial();
  useMaskOnTrial();
  const next = keyToTry(trial);
  const keys = state.globalKeys.value;
  const nextKey = next && keys[next];
  return (
    <>
      <p class="hint">{options.keysHint}</p>
      <ul class="key-test" aria-live="polite">
        {GLOBAL_COMMANDS.map((command) => (
          <li key={command} aria-current={command === next ? 'step' : undefined}>
            <KeyCap>{keys[command] ?? help.unset}</KeyCap> <span>{commands[`global.${command}`]}</span>{' '}
            <span class={`tag ${trial.arrived.includes(command) ? 'signed' : ''}`}>
              {trial.arrived.includes(command) ? options.keySeen : options.keyWaiting}
            </span>
          </li>
        ))}
      </ul>
      <Said as="remark">
        {next && !nextKey && welcome.keys.unassigned(commands[`global.${next}`])}
        {nextKey && trial.finding && welcome.keys[trial.finding](nextKey)}
      </Said>
      <Neighbours keys={Object.values(keys)} />
      <div class="actions">
        <button type="button" class="quiet" onClick={() => void panel.changeGlobalKeys()}>
          {welcome.keys.change}
        </button>
      </div>
    </>
  );
}

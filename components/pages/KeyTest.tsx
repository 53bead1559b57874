/** Each global key tried for real: it is ticked when it arrives, so a clash shows before the first call. */
import { useEffect, useState } from 'preact/hooks';
import { GLOBAL_COMMANDS, type GlobalCommand } from '../../lib/contract/wire';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap } from '../kit/KeyHint';

export function KeyTest() {
  const { state, panel } = useApp('state', 'panel');
  const { options, commands, help } = useLabels();
  const [seen, setSeen] = useState<readonly GlobalCommand[]>([]);
  useEffect(() => panel.onGlobalKey((command) => setSeen((before) => [...before, command])), [panel]);
  return (
    <section class="card">
      <h2>{options.keys}</h2>
      <p class="hint">{options.keysHint}</p>
      <ul class="key-test" aria-live="polite">
        {GLOBAL_COMMANDS.map((command) => (
          <li key={command}>
            <KeyCap>{state.globalKeys.value[command] ?? help.unset}</KeyCap>
            <span>{commands[`global.${command}`]}</span>
            <span class={`tag ${seen.includes(command) ? 'signed' : ''}`}>
              {seen.includes(command) ? options.keySeen : options.keyWaiting}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

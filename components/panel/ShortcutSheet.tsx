/** Every key, generated from the command table; the four global ones as the browser really has them. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type CommandId, commandRows } from '../../lib/app/commands';
import { keyNames } from '../../lib/contract/key-names';
import { KEY_PLACES, type KeyPlace, LOCAL_KEYS, type LocalKeyId } from '../../lib/contract/local-keys';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { useApp, useLabels } from '../kit/app-context';

const GROUPS = ['global', 'call', 'caller', 'steps', 'triage', 'message', 'panel'] as const;

const PLACES = Object.keys(KEY_PLACES) as KeyPlace[];
const LOCAL_ROWS = Object.entries(LOCAL_KEYS).map(([id, row]) => ({ id: id as LocalKeyId, ...row }));

/** The keys of layers, journal and settings. */
function LocalKeys() {
  const { keyPlaces, localKeys } = useLabels();
  return PLACES.map((place) => (
    <section key={place}>
      <h3>{keyPlaces[place]}</h3>
      <dl class="keys">
        {LOCAL_ROWS.filter((row) => row.place === place).map(({ id, keys }) => (
          <div key={id}>
            <dt>{localKeys[id]}</dt>
            <dd>
              {keyNames(keys).map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ));
}

export function ShortcutSheet() {
  const { state, panel } = useApp('state', 'panel');
  const { help, groups, commands } = useLabels();
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const keysOf = (id: CommandId, keys: string): string[] => {
    if (keys) return keyNames(keys);
    const command = GLOBAL_COMMANDS.find((name) => id === `global.${name}`);
    return ((command && state.globalKeys.value[command]) ?? help.unset).split('+');
  };
  return (
    <div class="overlay" role="dialog" aria-modal="true" aria-label={help.title}>
      <header class="overlay-head">
        <h2>{help.title}</h2>
        <button type="button" ref={ref} class="quiet" onClick={panel.closeLayer}>
          {help.close}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than the panel is scrolled by keyboard */}
      <div class="overlay-body" tabIndex={0}>
        {GROUPS.map((group) => (
          <section key={group}>
            <h3>{groups[group]}</h3>
            <dl class="keys">
              {commandRows
                .filter((row) => row.group === group)
                .map(({ id, keys }) => (
                  <div key={id}>
                    <dt>{commands[id]}</dt>
                    <dd>
                      {keysOf(id, keys).map((name) => (
                        <kbd key={name}>{name}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <LocalKeys />
        <p class="hint">{help.globalNote}</p>
      </div>
    </div>
  );
}

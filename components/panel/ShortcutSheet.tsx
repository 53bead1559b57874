/** Every key, generated from the command table; the four global ones as the browser really has them. */
import { type CommandId, commandRows } from '../../lib/app/commands';
import { KEY_PLACES, type KeyPlace, LOCAL_KEYS, type LocalKeyId } from '../../lib/contract/local-keys';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, KeyLine, keyText, useKeyTextOf } from '../kit/KeyHint';
import { Layer } from '../kit/Layer';

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
              <KeyCap>{keyText(keys)}</KeyCap>
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
  const keyTextOf = useKeyTextOf();
  const keysOf = (id: CommandId, keys: string): string => {
    if (keys) return keyTextOf(id);
    const command = GLOBAL_COMMANDS.find((name) => id === `global.${name}`);
    return (command && state.globalKeys.value[command]) ?? help.unset;
  };
  return (
    <Layer
      title={help.title}
      isRead
      foot={
        <button type="button" class="quiet" onClick={panel.printSheet}>
          {help.print}
        </button>
      }
    >
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
                    <KeyCap>{keysOf(id, keys)}</KeyCap>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <LocalKeys />
      <p class="hint">{help.globalNote}</p>
      <p class="hint">
        <KeyLine text={help.held} />
      </p>
    </Layer>
  );
}

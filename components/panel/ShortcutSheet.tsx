/** Every key, generated from the command table; the four global ones as the browser really has them. Searched by what it does. */
import { useRef, useState } from 'preact/hooks';
import { type CommandId, commandRows } from '../../lib/app/commands';
import { KEY_PLACES, type KeyPlace, LOCAL_KEYS, type LocalKeyId } from '../../lib/contract/local-keys';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { fold } from '../../lib/domain/text/search-text';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, KeyLine, useKeyTextOf } from '../kit/KeyHint';
import { Layer } from '../kit/Layer';
import { quietField } from '../kit/quiet-field';

const GROUPS = ['global', 'call', 'caller', 'steps', 'triage', 'message', 'panel'] as const;

const PLACES = Object.keys(KEY_PLACES) as KeyPlace[];
const LOCAL_ROWS = Object.entries(LOCAL_KEYS).map(([id, row]) => ({ id: id as LocalKeyId, ...row }));

type Row = { readonly id: string; readonly does: string; readonly key: string };
type Section = { readonly id: string; readonly title: string; readonly rows: readonly Row[] };

/** The panel's own keys, by group. */
function useCommandSections(): Section[] {
  const { state } = useApp('state');
  const { help, groups, commands } = useLabels();
  const keyTextOf = useKeyTextOf();
  const keyOf = (id: CommandId, keys: string): string => {
    if (keys) return keyTextOf(id);
    const command = GLOBAL_COMMANDS.find((name) => id === `global.${name}`);
    return (command && state.globalKeys.value[command]) ?? help.unset;
  };
  return GROUPS.map((group) => ({
    id: group,
    title: groups[group],
    rows: commandRows
      .filter((row) => row.group === group)
      .map(({ id, keys }) => ({ id, does: commands[id], key: keyOf(id, keys) })),
  }));
}

/** The keys of layers, journal and settings. */
function useLocalSections(): Section[] {
  const { keyPlaces, localKeys } = useLabels();
  const keyTextOf = useKeyTextOf();
  return PLACES.map((place) => ({
    id: place,
    title: keyPlaces[place],
    rows: LOCAL_ROWS.filter((row) => row.place === place).map(({ id }) => ({
      id,
      does: localKeys[id],
      key: keyTextOf(id),
    })),
  }));
}

/** What has every typed word, from its first letter, in what a key does, in its section's name, or on its cap. */
function foundIn(sections: readonly Section[], query: string): Section[] {
  const words = fold(query).split(' ').filter(Boolean);
  const holds = (title: string, { does, key }: Row): boolean => {
    const text = ` ${fold(`${title} ${does} ${key}`)}`;
    return words.every((word) => text.includes(` ${word}`));
  };
  return sections
    .map((section) => ({ ...section, rows: section.rows.filter((row) => holds(section.title, row)) }))
    .filter(({ rows }) => rows.length > 0);
}

export function ShortcutSheet() {
  const { panel } = useApp('panel');
  const { help } = useLabels();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const found = foundIn([...useCommandSections(), ...useLocalSections()], query);
  return (
    <Layer
      title={help.title}
      first={search}
      isRead
      foot={
        <button type="button" class="quiet" onClick={panel.printSheet}>
          {help.print}
        </button>
      }
    >
      <input
        {...quietField}
        ref={search}
        class="key-search"
        type="search"
        aria-label={help.search}
        placeholder={help.search}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {found.length === 0 && <p class="hint">{help.noKey}</p>}
      {found.map(({ id, title, rows }) => (
        <section key={id}>
          <h3>{title}</h3>
          <dl class="keys">
            {rows.map((row) => (
              <div key={row.id}>
                <dt>{row.does}</dt>
                <dd>
                  <KeyCap>{row.key}</KeyCap>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p class="hint">{help.globalNote}</p>
      <p class="hint">
        <KeyLine text={help.held} />
      </p>
    </Layer>
  );
}

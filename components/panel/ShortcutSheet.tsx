/** Every key, generated from the command table; the four global ones as the browser really has them. Searched by what it does. */
import { useRef, useState } from 'preact/hooks';
import { useApp, useLabels } from '../kit/app-context';
import { KeyCap, KeyLine } from '../kit/KeyHint';
import { useFoundKeys, useKeySections } from '../kit/keys/use-key-sections';
import { Layer } from '../kit/Layer';
import { quietField } from '../kit/quiet-field';

export function ShortcutSheet() {
  const { panel } = useApp('panel');
  const { help } = useLabels();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const found = useFoundKeys(useKeySections(), query);
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

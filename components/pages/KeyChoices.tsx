/** Every key that she may change: found by what it does, chosen, then pressed anew; what already has the key is told. */
import { useRef, useState } from 'preact/hooks';
import { changeableRows } from '../../lib/app/keys/chosen-keys';
import { hasSingleKeys, withoutSingleKeys, withSingleKeys } from '../../lib/app/keys/single-keys';
import { useApp, useLabels, usePageApp } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { Field } from '../kit/Field';
import { KeyMark } from '../kit/KeyHint';
import { type KeyLineRow, useFoundKeys, useKeyName, useKeySections } from '../kit/keys/use-key-sections';
import { useStartLabels } from './start-labels';
import { type KeyChoice, useKeyChoice } from './use-key-choice';

type RowProps = { readonly row: KeyLineRow; readonly choice: KeyChoice };

const CHANGEABLE: ReadonlySet<string> = new Set(changeableRows.map(({ id }) => id));

function ResetButton({ what, onReset }: { readonly what: string; readonly onReset: () => void }) {
  const { keyChoice } = useStartLabels();
  return (
    <button type="button" class="quiet" aria-label={keyChoice.reset(what)} onClick={onReset}>
      {keyChoice.resetShort}
    </button>
  );
}

function KeyRow({ row: { id, does, key }, choice }: RowProps) {
  const { state } = useApp('state');
  const { keyChoice } = useStartLabels();
  const what = useKeyName()(id);
  const change = useRef<HTMLButtonElement>(null);
  const isWaiting = choice.waiting === id;
  const reset = () => {
    // The button that was pressed goes with the key of hers: the keyboard stays in the row.
    change.current?.focus();
    choice.reset(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isWaiting) return;
    // Tab leaves, as everywhere; any other key is the one that is chosen, and does nothing else.
    if (event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') choice.leave();
    else if (!event.repeat) choice.press(event);
  };
  return (
    <li>
      <span>{does}</span>
      <button
        type="button"
        ref={change}
        aria-pressed={isWaiting}
        title={keyChoice.change(what, key)}
        aria-label={keyChoice.change(what, key)}
        onClick={() => choice.begin(id)}
        onKeyDown={onKeyDown}
        onBlur={() => isWaiting && choice.leave()}
      >
        <KeyMark text={isWaiting ? '…' : key} />
      </button>
      {state.settings.value.keys[id] !== undefined && <ResetButton what={what} onReset={reset} />}
    </li>
  );
}

/** By what each belongs to, as on the help sheet. */
function KeyRows({ query, choice }: { readonly query: string; readonly choice: KeyChoice }) {
  const { help } = useLabels();
  const sections = useKeySections().map((section) => ({
    ...section,
    rows: section.rows.filter(({ id }) => CHANGEABLE.has(id)),
  }));
  const found = useFoundKeys(sections, query);
  if (found.length === 0) return <p class="hint">{help.noKey}</p>;
  return (
    <>
      {found.map(({ id, title, rows }) => (
        <section key={id}>
          <h3>{title}</h3>
          <ul class="plain-list key-choices">
            {rows.map((row) => (
              <KeyRow key={row.id} row={row} choice={choice} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The letters, digits and signs that are commands with nothing held: all of them, or none. */
export function SingleKeysChoice() {
  const { state, choices } = usePageApp('state', 'choices');
  const { keyChoice } = useStartLabels();
  const chosen = state.settings.value.keys;
  const change = (isOn: boolean) =>
    choices.choose(
      { keys: isOn ? withSingleKeys(chosen) : withoutSingleKeys(chosen) },
      isOn ? keyChoice.singleOn : keyChoice.singleOff,
    );
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="single-keys"
          checked={hasSingleKeys(chosen)}
          onChange={({ currentTarget }) => void change(currentTarget.checked)}
        />
        {keyChoice.single}
      </label>
      <p class="hint" id="single-keys">
        {keyChoice.singleHint}
      </p>
    </>
  );
}

export function KeyChoices() {
  const { state } = useApp('state');
  const { keyChoice } = useStartLabels();
  const choice = useKeyChoice();
  const [query, setQuery] = useState('');
  const title = useRef<HTMLElement>(null);
  return (
    <details>
      <summary ref={title}>{keyChoice.title}</summary>
      <p class="hint">{`${keyChoice.hint} ${keyChoice.fixed}`}</p>
      <Field label={keyChoice.search} value={query} onText={setQuery} />
      <Said as="remark">{choice.said}</Said>
      <KeyRows query={query} choice={choice} />
      {Object.keys(state.settings.value.keys).length > 0 && (
        <div class="actions">
          <button
            type="button"
            class="quiet"
            onClick={() => {
              title.current?.focus();
              choice.resetAll();
            }}
          >
            {keyChoice.resetAll}
          </button>
        </div>
      )}
    </details>
  );
}

/** Every key of the panel that she may change: chosen, then pressed anew; what already has the key is told. */
import { useRef } from 'preact/hooks';
import { changeableRows } from '../../lib/app/chosen-keys';
import { useApp, useLabels } from '../kit/app-context';
import { Said } from '../kit/Banner';
import { KeyMark, useKeyTextOf } from '../kit/KeyHint';
import { useStartLabels } from './start-labels';
import { type KeyChoice, useKeyChoice } from './use-key-choice';

type RowProps = { readonly id: (typeof changeableRows)[number]['id']; readonly choice: KeyChoice };

function ResetButton({ what, onReset }: { readonly what: string; readonly onReset: () => void }) {
  const { keyChoice } = useStartLabels();
  return (
    <button type="button" class="quiet" aria-label={keyChoice.reset(what)} onClick={onReset}>
      {keyChoice.resetShort}
    </button>
  );
}

function KeyRow({ id, choice }: RowProps) {
  const { state } = useApp('state');
  const { keyChoice } = useStartLabels();
  const { commands } = useLabels();
  const keyTextOf = useKeyTextOf();
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
      <span>{commands[id]}</span>
      <button
        type="button"
        ref={change}
        aria-pressed={isWaiting}
        title={keyChoice.change(commands[id], keyTextOf(id))}
        aria-label={keyChoice.change(commands[id], keyTextOf(id))}
        onClick={() => choice.begin(id)}
        onKeyDown={onKeyDown}
        onBlur={() => isWaiting && choice.leave()}
      >
        <KeyMark text={isWaiting ? '…' : keyTextOf(id)} />
      </button>
      {state.settings.value.keys[id] !== undefined && <ResetButton what={commands[id]} onReset={reset} />}
    </li>
  );
}

export function KeyChoices() {
  const { state } = useApp('state');
  const { keyChoice } = useStartLabels();
  const choice = useKeyChoice();
  const title = useRef<HTMLElement>(null);
  return (
    <details>
      <summary ref={title}>{keyChoice.title}</summary>
      <p class="hint">{keyChoice.hint}</p>
      <Said as="remark">{choice.said}</Said>
      <ul class="plain-list key-choices">
        {changeableRows.map(({ id }) => (
          <KeyRow key={id} id={id} choice={choice} />
        ))}
      </ul>
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

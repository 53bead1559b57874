/** What makes the complaint worse in this person: one letter each, ticked while the caller tells it. */
import type { CommandId, commands } from '../../lib/app/commands';
import type { ModifierId } from '../../lib/domain/triage/triage-modifier';
import { useApp, useLabels } from '../kit/app-context';
import { CallFold } from '../kit/CallFold';
import { KeyHint } from '../kit/KeyHint';
import { moveInRow, rowTabIndex } from '../kit/row-focus';

const commandOf = (id: ModifierId): CommandId & keyof typeof commands => `modifier.${id}`;

export function ModifierChips({ ticked }: { readonly ticked: readonly ModifierId[] }) {
  const { triage } = useApp('triage');
  const { triage: words } = useLabels();
  const proposed = triage.proposedModifiers();
  const told = triage.modifiers.filter(({ id }) => proposed.includes(id)).map(({ text }) => text);
  const names = triage.modifiers.filter(({ id }) => ticked.includes(id)).map(({ text }) => text);
  return (
    <CallFold
      fold="modifiers"
      class="modifiers"
      summary={
        <>
          {words.modifiers}
          {names.length > 0 && <b>{` : ${names.join(', ')}`}</b>}
          {told.length > 0 && <span class="told-modifiers">{words.modifiersTold(told.join(', '))}</span>}
        </>
      }
    >
      <p class="hint">{words.modifiersHint}</p>
      <div class="chips" role="toolbar" aria-label={words.modifiers} tabIndex={-1} onKeyDown={moveInRow}>
        {triage.modifiers.map(({ id, text }, index) => (
          <button
            key={id}
            type="button"
            tabIndex={rowTabIndex(index, 0)}
            aria-pressed={ticked.includes(id)}
            data-told={proposed.includes(id) || undefined}
            onClick={() => triage.toggleModifier(id)}
          >
            {text}
            <KeyHint of={commandOf(id)} />
          </button>
        ))}
      </div>
    </CallFold>
  );
}

/** What makes the complaint worse in this person: one letter each, ticked while the caller tells it. */
import type { CommandId, commands } from '../../lib/app/commands';
import type { ModifierId } from '../../lib/domain/triage/triage-modifier';
import { useApp, useLabels } from '../kit/app-context';
import { CallFold } from '../kit/CallFold';
import { ChoiceChips } from '../kit/ChoiceChips';
import { KeyHint } from '../kit/KeyHint';

const commandOf = (id: ModifierId): CommandId & keyof typeof commands => `modifier.${id}`;

export function ModifierChips({ ticked }: { readonly ticked: readonly ModifierId[] }) {
  const { triage } = useApp('triage');
  const { triage: words } = useLabels();
  const proposed = triage.proposedModifiers();
  const modifiers = triage.modifiers();
  const told = modifiers.filter(({ id }) => proposed.includes(id)).map(({ text }) => text);
  const names = modifiers.filter(({ id }) => ticked.includes(id)).map(({ text }) => text);
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
      <ChoiceChips
        label={words.modifiers}
        isLabelHidden
        options={modifiers.map(({ id }) => id)}
        names={Object.fromEntries(modifiers.map(({ id, text }) => [id, text])) as Record<ModifierId, string>}
        chosen={ticked}
        told={proposed}
        onToggle={triage.toggleModifier}
        extra={(id) => <KeyHint of={commandOf(id)} />}
        isOpen
      />
    </CallFold>
  );
}

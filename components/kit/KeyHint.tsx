/** The key of a command, as printed on the keyboard; the eye learns it where the mouse would click. */
import { type CommandId, commands } from '../../lib/app/commands';
import { keyNames } from '../../lib/contract/key-names';

export function KeyHint({ of }: { readonly of: CommandId }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {keyNames(commands[of].keys).join('+')}
    </span>
  );
}

/** A key as printed on the keyboard; the eye learns it where the mouse would click. */
import { type CommandId, commands } from '../../lib/app/commands';
import { keyNames } from '../../lib/contract/key-names';
import { LOCAL_KEYS, type LocalKeyId } from '../../lib/contract/local-keys';

const ROWS = { ...commands, ...LOCAL_KEYS };

export function KeyHint({ of }: { readonly of: CommandId | LocalKeyId }) {
  return (
    <span class="key-hint" aria-hidden="true">
      {keyNames(ROWS[of].keys).join('+')}
    </span>
  );
}

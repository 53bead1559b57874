/** A button drawn as a pictogram: its verb is its name, and stands with its key where the mouse rests on it. */
import type { ComponentChildren } from 'preact';
import type { CommandId } from '../../lib/app/commands';
import { GLOBAL_COMMANDS } from '../../lib/contract/wire';
import { useApp } from './app-context';
import { useKeyTextOf } from './KeyHint';

/** The key of a command as it is now: the browser's own for the four that it gives. */
function useKeyText(of: CommandId): string {
  const { state } = useApp('state');
  const keyTextOf = useKeyTextOf();
  const given = GLOBAL_COMMANDS.find((name) => of === `global.${name}`);
  return given ? (state.globalKeys.value[given] ?? '') : keyTextOf(of);
}

type IconButtonProps = {
  readonly label: string;
  /** What its key is the key of. */
  readonly of: CommandId;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly isPressed?: boolean | 'mixed';
};

export function IconButton({ label, of, onClick, children, isPressed }: IconButtonProps) {
  const keys = useKeyText(of);
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={isPressed}
      aria-label={label}
      title={keys ? `${label} (${keys})` : label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

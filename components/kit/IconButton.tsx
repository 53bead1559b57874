/** A button drawn as a pictogram: its verb is its name, and stands with its key where the mouse rests on it. */
import type { ComponentChildren } from 'preact';
import type { CommandId } from '../../lib/app/commands';
import { useKeyTextOf } from './KeyHint';

type IconButtonProps = {
  readonly label: string;
  /** What its key is the key of. */
  readonly of: CommandId;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly isPressed?: boolean | 'mixed';
};

export function IconButton({ label, of, onClick, children, isPressed }: IconButtonProps) {
  const keys = useKeyTextOf()(of);
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

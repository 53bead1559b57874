/** A list of the call on screen that is folded until she opens it; open, it stays so wherever that call is taken up again. */
import type { ComponentChildren } from 'preact';
import { shownCall } from '../../lib/app/app-state';
import type { Fold } from '../../lib/domain/call/call-view';
import { useApp } from './app-context';

type CallFoldProps = {
  readonly fold: Fold;
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
};

export function CallFold({ fold, summary, class: className, children }: CallFoldProps) {
  const { state, calls } = useApp('state', 'calls');
  return (
    <details
      class={className}
      open={shownCall(state)?.view.open.includes(fold) ?? false}
      onToggle={({ currentTarget }) => calls.fold(fold, currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

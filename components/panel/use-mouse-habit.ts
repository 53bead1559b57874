/** Sees which buttons with a key are clicked all the same: after the call, one of these keys is named. */
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CommandId } from '../../lib/app/commands';
import { useApp } from '../kit/app-context';

export function useMouseHabit(panel: RefObject<HTMLElement | null>): void {
  const { keyHabit } = useApp('keyHabit');
  useEffect(() => {
    const stopped = new AbortController();
    const onClick = ({ detail, target }: MouseEvent) => {
      // A press of Enter or the space counts no clicks.
      if (detail === 0 || !(target instanceof Element)) return;
      const shown = target.closest('button')?.querySelector<HTMLElement>('[data-key-of]');
      if (shown?.dataset['keyOf']) keyHabit.clicked(shown.dataset['keyOf'] as CommandId);
    };
    // Before the button has done its work, and is perhaps gone.
    panel.current?.addEventListener('click', onClick, { capture: true, signal: stopped.signal });
    return () => stopped.abort();
  }, [panel, keyHabit]);
}

/** What a step of the set-up still does before the next one opens. */
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../kit/app-context';

/** Set by the step on screen: false keeps her there, where it says why. */
export type Leaving = { current: (() => Promise<boolean>) | null };

export type StepViewProps = { readonly leaving: Leaving };

/** A trial of the mask leaves it as it found it: nobody goes on to her agenda under a mask that she only tried. */
export function useMaskOnTrial(): void {
  const { state, panel } = useApp('state', 'panel');
  const before = useRef(state.masked.peek());
  useEffect(
    () => () => {
      if (state.masked.peek() && !before.current) panel.toggleMask();
    },
    [state, panel],
  );
}

/** The desk of the rehearsal, given to its page alone. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RehearsalDesk } from '../../../lib/app/call/rehearsal/rehearsal-desk';

type Rehearsing = {
  readonly desk: RehearsalDesk;
  /** Throws away what the panel of the rehearsal kept. */
  readonly forget: () => Promise<void>;
};

export const RehearsalContext = createContext<Rehearsing | null>(null);

export function useRehearsal(): Rehearsing {
  const rehearsing = useContext(RehearsalContext);
  if (!rehearsing) throw new Error('outside of the rehearsal');
  return rehearsing;
}

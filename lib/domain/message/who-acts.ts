/** Who can act on a disposition at this moment: the practitioner, the one who replaces, or nobody of the practice. */
import type { Opening } from '../practice/opening';
import type { Absence } from '../practice/opening-hours';

export type WhoActs =
  | { readonly state: 'practitioner' | 'nobody' }
  | { readonly state: 'replacement'; readonly name: string; readonly phone: string };

/**
 * A replacement named for an absence acts whatever the hour: that is what one is named for. `opening` is null while the
 * hours are not filled in: then the practitioner is believed to be there.
 */
export function whoActs(opening: Opening | null, absence: Absence | null): WhoActs {
  if (absence?.replacementName)
    return { state: 'replacement', name: absence.replacementName, phone: absence.replacementPhone };
  const isClosed = opening !== null && opening.state !== 'open';
  return { state: absence || isClosed ? 'nobody' : 'practitioner' };
}

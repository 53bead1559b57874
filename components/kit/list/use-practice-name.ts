/** A practice as it is named on every screen: « Cabinet dentaire des Tilleuls », « Clinique médicale du Fleuve ». */
import { placeKindOf } from '../../../lib/domain/practice/place-kind';
import type { PracticeDraft } from '../../../lib/domain/practice/practice';
import { useLabels } from '../app-context';

type Named = Pick<PracticeDraft, 'calledAs' | 'name' | 'region'>;

export function usePracticeName(): (practice: Named) => string {
  const { kinds } = useLabels().practices;
  return (practice) => `${kinds[placeKindOf(practice)]} ${practice.name}`;
}

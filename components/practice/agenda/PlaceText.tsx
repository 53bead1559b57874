/** One place at which a word is looked for, and how many elements its selector finds there. */
import type { PlaceLook } from '../../../lib/domain/practice/shown/reading-report';
import { useLabels } from '../../kit/app-context';
import { PointedPlaceText } from './PointingLines';

export function PlaceText({ place, count, isBroken }: PlaceLook) {
  const { places } = useLabels().agenda.check;
  if (place.by === 'element')
    return (
      <li>
        <code>{place.selector}</code> {isBroken ? places.broken : places.count(count ?? 0)}
      </li>
    );
  if (place.by === 'pointed')
    return (
      <li>
        <PointedPlaceText {...place} /> {isBroken ? places.broken : places.count(count ?? 0)}
      </li>
    );
  if (place.by === 'label') return <li>{places.label(place.labels.join(', '))}</li>;
  return <li>{place.by === 'after' ? places.after(place.words.join(', ')) : places[place.by]}</li>;
}

/** Whether public holidays are days off, and where the practice keeps some of its own. */
import { holidayPlaces } from '../../lib/domain/practice/holiday-places';
import type { PracticeDraft } from '../../lib/domain/practice/practice';
import { useLabels } from '../kit/app-context';
import { noneOf, optionsOf, SelectField } from '../kit/Select';

type HolidayFieldsProps = {
  readonly draft: PracticeDraft;
  readonly change: (patch: Partial<PracticeDraft>) => void;
};

export function HolidayFields({ draft, change }: HolidayFieldsProps) {
  const { places: words } = useLabels();
  const places = holidayPlaces(draft.region);
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={draft.opensOnHolidays}
          onChange={(event) => change({ opensOnHolidays: event.currentTarget.checked })}
        />
        {words.opensOnHolidays}
      </label>
      {places.length > 0 && !draft.opensOnHolidays && (
        <SelectField
          label={words.holidayPlace}
          value={places.find((id) => id === draft.holidayPlace) ?? ''}
          options={[noneOf(words.noHolidayPlace), ...optionsOf(places, words.holidayPlaces)]}
          onChoose={(holidayPlace) => change({ holidayPlace })}
        />
      )}
    </>
  );
}

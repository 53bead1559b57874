/** By which clock a practice lives: the zones of its region first, then every other that the browser knows. */
import { useId } from 'preact/hooks';
import type { Practice } from '../../lib/domain/practice/practice';
import { isTimeZone } from '../../lib/domain/text/civil-time';
import { useApp, useLabels } from '../kit/app-context';

type ZoneFieldProps = {
  readonly draft: Pick<Practice, 'timeZone'> & { readonly region: Practice['region'] | null };
  readonly onZone: (timeZone: string) => void;
};

/** « America/Port-au-Prince » as it is read. */
const shown = (zone: string): string => zone.replaceAll('_', ' ');

export function ZoneField({ draft: { region, timeZone }, onZone }: ZoneFieldProps) {
  const id = useId();
  const { state, practices } = useApp('state', 'practices');
  const { options, places } = useLabels();
  const near = region ? practices.regionZones[region] : [];
  const others = Intl.supportedValuesOf('timeZone').filter((zone) =>
    near.every((each) => each.zone !== zone),
  );
  const isUnknown = timeZone !== '' && !isTimeZone(timeZone);
  // A zone known under an older name stands in no list of the browser, and is kept as it was chosen.
  const isListed = timeZone === '' || others.includes(timeZone) || near.some(({ zone }) => zone === timeZone);
  return (
    <div class="field">
      <label for={id}>{options.timeZone}</label>
      <select id={id} value={timeZone} onChange={(event) => onZone(event.currentTarget.value)}>
        <option value="">{places.machineZone(shown(state.deskZone))}</option>
        {!isListed && <option value={timeZone}>{shown(timeZone)}</option>}
        <optgroup label={places.zonesOfRegion}>
          {near.map(({ zone, place }) => (
            <option key={zone} value={zone}>
              {place}
            </option>
          ))}
        </optgroup>
        <optgroup label={places.otherZones}>
          {others.map((zone) => (
            <option key={zone} value={zone}>
              {shown(zone)}
            </option>
          ))}
        </optgroup>
      </select>
      {isUnknown && <p class="remark">{places.unknownZone}</p>}
    </div>
  );
}

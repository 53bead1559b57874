/** By which clock a practice lives: the zones of its region first, then every other that the browser knows. */
import type { Practice } from '../../lib/domain/practice/practice';
import { isTimeZone } from '../../lib/domain/text/civil-time';
import { useApp } from '../kit/app-context';
import { noneOf, SelectField } from '../kit/Select';
import { usePageLabels } from '../kit/words/page-labels';

type ZoneFieldProps = {
  readonly draft: Pick<Practice, 'timeZone'> & { readonly region: Practice['region'] | null };
  readonly onZone: (timeZone: string) => void;
};

/** « America/Port-au-Prince » as it is read. */
const shown = (zone: string): string => zone.replaceAll('_', ' ');

export function ZoneField({ draft: { region, timeZone }, onZone }: ZoneFieldProps) {
  const { state, practices } = useApp('state', 'practices');
  const { options, places } = usePageLabels();
  const near = region ? practices.regionZones[region] : [];
  const others = Intl.supportedValuesOf('timeZone').filter((zone) =>
    near.every((each) => each.zone !== zone),
  );
  const isUnknown = timeZone !== '' && !isTimeZone(timeZone);
  // A zone known under an older name stands in no list of the browser, and is kept as it was chosen.
  const isListed = timeZone === '' || others.includes(timeZone) || near.some(({ zone }) => zone === timeZone);
  return (
    <SelectField
      label={options.timeZone}
      value={timeZone}
      options={[
        noneOf(places.machineZone(shown(state.deskZone))),
        ...(isListed ? [] : [{ value: timeZone, name: shown(timeZone) }]),
        {
          group: places.zonesOfRegion,
          options: near.map(({ zone, place }) => ({ value: zone, name: place })),
        },
        { group: places.otherZones, options: others.map((zone) => ({ value: zone, name: shown(zone) })) },
      ]}
      onChoose={onZone}
      {...(isUnknown && { remark: places.unknownZone })}
    />
  );
}
